// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/streamstate.h"

#include <QString>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace landgang::simulation {

/// What one PC of the model holds of the one stream there is.
struct Holding {
    std::vector<changelog::AuthoredChange> changes; ///< Each after the one it follows.
    /// What the author of a change held when it was written. The real rules have no need of it.
    std::map<ChangeId, std::set<ChangeId>> seen;
};

/// What a PC knows of the office it writes to.
struct Receiver {
    std::vector<std::set<ChangeId>> stores; ///< What each of its PCs that was heard of holds.
    std::set<ChangeId> sent; ///< Everything ever sent to it.
};

/// The rules that offices live by, each replaceable, so that a mistake in one can be tried.
struct Rules {
    QString name;
    /// Whether the stream may go to an office that is not its owner.
    std::function<bool(const Holding &, const OfficeId &)> maySee;
    /// Whether a change that arrives is kept.
    std::function<bool(const Holding &, const changelog::Change &)> keeps;
    /// Which of the values that stand are shown.
    std::function<std::vector<changelog::LiveValue>(const Holding &, const changelog::Register &)>
        shows;
    /// Whether the receiver still lacks a change.
    std::function<bool(const Receiver &, const ChangeId &)> lacks;
};

/// The stream of the model; its owner is the first office.
[[nodiscard]] const changelog::Stream &modelStream();

/// The rules as the program has them.
[[nodiscard]] Rules realRules();
/// One mistake each, all of which somebody has made before us.
[[nodiscard]] std::vector<Rules> mutants();

} // namespace landgang::simulation
