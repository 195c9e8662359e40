// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"

namespace landgang {

/// Done, not needed or declined by the person: nothing more is to be done.
[[nodiscard]] bool isFinished(Progress progress);

/// A disputed item counts as its less ready answer, an unanswered one as open.
[[nodiscard]] bool isFinished(const ChecklistItem &item);

/// The due date that counts: of two different answers the earlier. nullptr when there is none.
[[nodiscard]] const DueDate *countingDue(const ChecklistItem &item);

} // namespace landgang
