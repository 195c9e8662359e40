// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// What is asked when an office is opened for the first time.
struct NewOffice {
    QString name; ///< "Nordvik fengsel"
    exchange::OfficeKind kind = exchange::OfficeKind::Prison;
    QString municipality;
    QString phone;
    QString userName; ///< The first colleague.
    QString userFunction; ///< kontaktbetjent, Nav-veileder …
    exchange::Realm realm = exchange::Realm::Real;
    QString
        profileFile; ///< The office's own profile; empty for the one that comes with the program.
};

/// Makes a new store with a new office identity in `folder`, which must be empty or not exist, and
/// opens it. Errors: AlreadyExists, InvalidArgument (no name, no passphrase), FileWrite,
/// ProfileInvalid. On failure nothing is left behind.
Result<std::unique_ptr<Workspace>> createOffice(const QString &folder, const NewOffice &office,
                                                const QString &passphrase, Environment environment);

/// Errors: StoreMissing, WrongPassphrase, StoreDamaged, StoreInUse, StoreVersion.
Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const QString &passphrase,
                                              Environment environment);

} // namespace landgang::workspace
