// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

#include <vector>

namespace landgang::workspace {

/// Why a change is kept and passed on but not applied. Both may be so.
struct HoldingReason {
    bool officeMayNotWrite = false; ///< It was closed out, or never let in to write.
    bool deviceIsClosed = false; ///< Its PC was struck off.

    bool operator==(const HoldingReason &) const = default;
};

/// A change that is held: nothing of it is shown in the plan.
struct HeldChange {
    ChangeId id;
    StreamId stream;
    std::optional<CaseId> caseId; ///< Nothing for the office's own records.
    std::optional<AreaKey> area; ///< Nothing for the case itself.
    PersonName person;
    OfficeId office;
    DeviceId device;
    UserId user;
    QDateTime at; ///< UTC.
    HoldingReason reason;
    bool mayTakeIn = false; ///< By this office.
};

/// Everything that is held, oldest first. Errors: Database, StoreDamaged.
Result<std::vector<HeldChange>> heldChanges(const Workspace &workspace);

/// Lets held changes count, each with what its author wrote before it: one more withdrawal or
/// closing that names them. What may come later stays held. Errors: NotFound (not among those
/// held), NotPermitted (only an office that keeps the case may; for a struck-off PC also its own
/// office).
Result<> takeInHeld(Workspace &workspace, const std::vector<ChangeId> &changes);

} // namespace landgang::workspace
