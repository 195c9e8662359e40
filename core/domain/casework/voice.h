// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace landgang {

/// What the person thinks of the plan.
enum class VoiceView {
    Agrees,
    Disagrees,
    CouldNotBeAsked, ///< With the reason: transferred, released at once.
};

/// The person's own voice about one version of the plan. The plan of a person is made with the
/// person (straffegjennomføringsloven § 4; KSF 1/2002 on the future plan's own goals).
struct Voice {
    QByteArray planVersion; ///< What the person had before them.
    QDate on = {};
    VoiceView view = VoiceView::Agrees;
    QString reason = {}; ///< Why not, or why nobody could ask.
    QString goals = {}; ///< In own words.
    QString releaseDayComment = {}; ///< For the release-day statement.

    bool operator==(const Voice &) const = default;
};

enum class VoiceState {
    NeverAsked,
    OutOfDate, ///< Asked about an earlier version.
    CouldNotBeAsked,
    Disagrees,
    Agrees,
};

/// What stands about `planVersion`; of several the last.
[[nodiscard]] VoiceState voiceState(const std::vector<Voice> &voices,
                                    const QByteArray &planVersion);

/// A no, or that nobody could ask, says nothing without a reason.
[[nodiscard]] bool lacksReason(const Voice &voice);

} // namespace landgang
