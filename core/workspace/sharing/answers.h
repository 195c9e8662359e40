// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/phonewords.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <vector>

namespace landgang::workspace {

/// A bundle that was refused: by us, or – told in a bundle of theirs – by the other office.
struct RefusedBundle {
    BundleId bundle;
    OfficeId office; ///< The other: who sent it to us, or who refused ours.
    quint64 number = 0;
    QDateTime time; ///< UTC.
    QString reason;
    QByteArray manifestDigest; ///< Of one that we refused.
};

/// What somebody at the other office said on the telephone of a bundle of ours.
struct PhoneAnswer {
    BundleId bundle;
    QDateTime time; ///< UTC.
    exchange::PhoneResult result = exchange::PhoneResult::Received;
};

/// Refuses a bundle that can be opened, for `reason`: it leaves the inbox, and its sender is told
/// in our next bundles. What was read in cannot be refused any more. Answers the words to read
/// aloud. Errors: FileRead; those of opening it; InvalidArgument (no reason); NotPermitted (it was
/// read in); Database.
Result<QStringList> refuseBundle(Workspace &workspace, const QString &path, const QString &reason);

/// Takes in the eight words that `to` reads aloud of our bundle `number` to it. What is shown
/// changes, what is sent does not: only a have in a bundle proves that it was received. Errors:
/// NotFound (no such bundle), InvalidArgument (other words), Database.
Result<exchange::PhoneResult> recordPhoneAnswer(Workspace &workspace, const OfficeId &to,
                                                quint64 number, const QStringList &words);

/// Bundles we refused, and bundles of ours that others refused; oldest first. Errors: Database,
/// StoreDamaged.
Result<std::vector<RefusedBundle>> refusalsGiven(const Workspace &workspace);
Result<std::vector<RefusedBundle>> refusalsHeard(const Workspace &workspace);
/// Errors: as above.
Result<std::vector<PhoneAnswer>> phoneAnswers(const Workspace &workspace);

/// Puts into `bundle` what its receiver must be told of bundles refused here lately. Errors: as
/// above.
Result<> addRefusals(const Workspace &workspace, exchange::Bundle &bundle);

/// Refuses a finished bundle that tells of other bundles than those its receiver sent us. Errors:
/// NotPermitted; as above.
Result<> checkRefusals(const Workspace &workspace, const exchange::Bundle &finished);

/// Writes into `edit` what `bundle` tells for the first time of bundles of ours, and answers it.
/// Errors: as above.
Result<std::vector<RefusedBundle>> takeRefusals(Workspace &workspace,
                                                const exchange::Bundle &bundle, Edit &edit);

} // namespace landgang::workspace
