// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/trust/recoverysheet.h"
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
    /// The office's root comes from it. Whoever asks the person for the rest shows its words, to be
    /// kept on paper: without them no colleague can be let in later and no passphrase replaced.
    exchange::RecoverySheet sheet = exchange::RecoverySheet::generate();
};

/// Makes a new store with a new office identity in `folder`, which must be empty or not exist, and
/// opens it. What an earlier attempt left that was ended midway is taken away first; the key file
/// is written last, so that a folder either holds a whole store or none. Errors: AlreadyExists,
/// InvalidArgument (no name, no passphrase), StoreInUse (being made at this moment), FileWrite,
/// ProfileInvalid. On failure nothing is left behind.
Result<std::unique_ptr<Workspace>> createOffice(const QString &folder, const NewOffice &office,
                                                const QString &passphrase, Environment environment);

} // namespace landgang::workspace
