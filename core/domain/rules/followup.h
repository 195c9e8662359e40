// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keys.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace landgang {

/// When somebody looks how it went. The first week has the highest risk of overdose, which stays
/// raised for four to six weeks (tilbakeføring.no; pasientsikkerhetsprogrammet.no); indicators use
/// the last.
enum class Checkpoint { Day1, Week1, Week4, Week12 };

inline constexpr std::array kCheckpoints{Checkpoint::Day1, Checkpoint::Week1, Checkpoint::Week4,
                                         Checkpoint::Week12};

/// The day a checkpoint is due: 1, 7, 28 and 84 days after release. A checkpoint lasts until the
/// next begins.
[[nodiscard]] QDate checkpointDay(Checkpoint checkpoint, QDate release);

/// What was seen on a day after release.
struct FollowUpOutcome {
    QDate on = {};
    std::vector<CodeKey> codes = {}; ///< Outcome codes of the profile.
    QString note = {};

    bool operator==(const FollowUpOutcome &) const = default;
};

enum class FollowUpState {
    NotYet, ///< Its day has not come.
    Due, ///< It is its time, and nothing is written.
    Missed, ///< The next checkpoint has come, and nothing is written.
    Done,
};

struct FollowUp {
    Checkpoint checkpoint;
    QDate due;
    FollowUpState state = FollowUpState::NotYet;

    bool operator==(const FollowUp &) const = default;
};

/// The checkpoints of a person released on `release`; `written` are the days on which an outcome
/// was seen, each of which counts for the checkpoint it falls in. The last is missed four weeks
/// after its day.
[[nodiscard]] std::vector<FollowUp> followUps(QDate release, const std::vector<QDate> &written,
                                              QDate today);

/// Whether the plan may be closed or handed over: nothing of it is still to come.
[[nodiscard]] bool isFollowedUp(const std::vector<FollowUp> &followUps);

} // namespace landgang
