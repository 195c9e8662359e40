// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/disputes.h"
#include "ui/look/tone.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

/// Something this office can do for the person now, and where.
struct NextStep {
    QString text;
    QString note; ///< When, or whom to call.
    Tone noteTone = Tone::Calm;
    std::optional<AreaKey> area;
    std::optional<ItemKey> item;
};

/// At most `limit`, what is most urgent first.
[[nodiscard]] std::vector<NextStep> nextSteps(const UiContext &context, const ReleasePlan &plan,
                                              const std::vector<workspace::Dispute> &disputes,
                                              size_t limit);

} // namespace landgang::ui
