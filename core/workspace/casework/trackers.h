// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/casework/tracker.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// One thing on its way to the person, with what to worry about.
struct TrackerRow {
    Tracker tracker;
    TrackerStep step = TrackerStep::NotBegun;
    TrackerWorry worry = TrackerWorry::None;
};

/// Records how far an identity paper, a bank account, BankID or a home has come; what is missing in
/// `tracker` stays as it stands. Errors: InvalidArgument (its days), NotFound, NotPermitted.
Result<> setTracker(Workspace &workspace, const CaseId &id, const Tracker &tracker);

/// All of them, in the order of TrackedThing.
Result<std::vector<TrackerRow>> trackers(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
