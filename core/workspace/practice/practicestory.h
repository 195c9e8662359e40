// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

#include <functional>

namespace landgang::workspace {

/// The passphrase of every practice store: fictional data need no secret.
inline constexpr char16_t kPracticePassphrase[] = u"practice";

/// Where the story left its things, below the folder it was given.
struct PracticeOutcome {
    QString prisonStore;
    QString navStore;
    QString bundles;
    CaseId caseId;
};

/// Plays the story of one release plan between a practice prison and a practice Nav office in
/// `folder`, on the real parts: stores, cards, bundles, two answers, a moved date. `tell` is given
/// each step in plain English words. Errors: whatever step failed; AlreadyExists when the folder is
/// not empty.
Result<PracticeOutcome> playPracticeStory(const QString &folder, Environment environment,
                                          const std::function<void(const QString &)> &tell);

/// The other practice store that lies beside this one, or empty: "Switch to the practice Nav
/// office".
[[nodiscard]] QString practiceNeighbour(const QString &folder);

} // namespace landgang::workspace
