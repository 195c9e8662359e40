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

/// Who opens a store.
struct Login {
    QString user; ///< A colleague's name; may be empty where there is only one.
    QString passphrase;
};

/// Makes a new store with a new office identity in `folder`, which must be empty or not exist, and
/// opens it. Errors: AlreadyExists, InvalidArgument (no name, no passphrase), FileWrite,
/// ProfileInvalid. On failure nothing is left behind.
Result<std::unique_ptr<Workspace>> createOffice(const QString &folder, const NewOffice &office,
                                                const QString &passphrase, Environment environment);

/// Errors: StoreMissing, WrongPassphrase, StoreDamaged, StoreInUse, StoreVersion.
Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const Login &login,
                                              Environment environment);
/// Of a store with one colleague.
Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const QString &passphrase,
                                              Environment environment);

} // namespace landgang::workspace
