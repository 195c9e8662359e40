// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/trust/recoverysheet.h"
#include "core/workspace/office/openoffice.h"

namespace landgang::workspace {

/// A colleague who shall be able to open the store.
struct NewColleague {
    QString name;
    QString function; ///< kontaktbetjent, Nav-veileder …
    QString passphrase;
};

/// A colleague on the office's card.
struct Colleague {
    exchange::StaffMember member;
    bool canOpen; ///< Has a slot of the key file.
};

/// In the card's order. Errors: FileRead, StoreDamaged.
Result<std::vector<Colleague>> colleagues(const Workspace &workspace);

/// Puts the colleague on the office's card, which the root must sign anew, and gives them a slot of
/// their own. Interrupted between the two, it is finished by doing it again. Errors:
/// InvalidArgument (no name, no passphrase), AlreadyExists (has a slot), NotPermitted (another
/// office's sheet), WrongPassphrase (the sheet does not open this store), Database, FileWrite.
Result<UserId> addColleague(Workspace &workspace, const exchange::RecoverySheet &sheet,
                            const NewColleague &colleague);

/// Takes the colleague's slot away. The name stays on the card: history needs it. Who kept a copy
/// of the store or of an earlier key file can still open that copy. Errors: NotFound, NotPermitted
/// (oneself, or the last one), FileWrite.
Result<> removeColleague(Workspace &workspace, const QString &name);

/// Gives the colleague who works now another passphrase. Errors: InvalidArgument (empty),
/// WrongPassphrase, FileWrite – then the old one stays.
Result<> changePassphrase(Workspace &workspace, const QString &oldPassphrase,
                          const QString &newPassphrase);

/// Gives a colleague on the office's card a new passphrase by the recovery sheet, in a store nobody
/// has open. Errors: StoreMissing, StoreInUse, StoreDamaged, WrongPassphrase (another sheet),
/// NotFound (no such colleague), InvalidArgument (no passphrase), FileWrite.
Result<> recoverPassphrase(const QString &folder, const exchange::RecoverySheet &sheet,
                           const Login &login);

} // namespace landgang::workspace
