// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/exchangestatus.h"

#include <vector>

namespace landgang::workspace {

/// What is known of a bundle that no have has confirmed.
enum class OutboxState {
    Unanswered,
    ReceivedByPhone, ///< Said on the telephone; still sent again until a bundle confirms it.
    RefusedByPhone,
    Refused, ///< Told in a bundle, with a reason.
};

/// A bundle we wrote whose content nobody has confirmed yet.
struct OutboxEntry {
    SentBundle bundle;
    int workingDays = 0; ///< Since it was written.
    OutboxState state = OutboxState::Unanswered;
    QString reason; ///< Of a refusal.
    bool isTask = false; ///< Somebody should call: it was refused, or has waited too long.
};

/// Working days after which a bundle without an answer becomes a task.
inline constexpr int kWorkingDaysToAnswer = 5;

/// Bundles with changes that have not been confirmed, oldest first. Errors: Database, StoreDamaged.
Result<std::vector<OutboxEntry>> outbox(const Workspace &workspace);

} // namespace landgang::workspace
