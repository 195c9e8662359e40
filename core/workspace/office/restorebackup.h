// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/office/openoffice.h"

#include <map>

namespace landgang::workspace {

/// What was done, and what is missing now.
struct RestoreReport {
    /// Changes that were in the store and are not in the backup, by the office that wrote them:
    /// those of others come back with their next bundle, our own from those who have received them.
    std::map<OfficeId, int> missing;
    /// The backup of the store that was replaced; empty when it could not be opened, or was not
    /// there.
    QString before;
    /// Where the files of a store that could not be opened are kept; empty otherwise.
    QString keptAside;
};

/// Puts the backup in `backupFolder` in the place of the store in `folder`, which nobody has open
/// and which may be damaged or not there at all (a new computer). The colleagues' passphrases stay
/// those of the store; only where its key file is missing or damaged those of the backup come back.
/// Nothing is replaced before the copy was read through, and the store that is replaced is kept:
/// interrupted, the store is the old or the new one, and doing it again finishes. What this office
/// has forgotten since is forgotten again at the next opening. Errors: NotFound (no backup),
/// WrongPassphrase, NotPermitted (a backup of another store), StoreInUse, StoreDamaged (the
/// backup), FileRead, FileWrite.
Result<RestoreReport> restoreBackup(const QString &folder, const QString &backupFolder,
                                    const Login &login, Environment environment);

} // namespace landgang::workspace
