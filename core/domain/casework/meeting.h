// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace landgang {

enum class MeetingKind {
    ResponsibilityGroup, ///< Ansvarsgruppemøte.
    ReleaseTalk, ///< Løslatelsessamtale.
    Appointment, ///< Time hos NAV, lege, friomsorg.
    Mapping,
    Other,
};

struct Meeting {
    MeetingKind kind = MeetingKind::Appointment;
    QDateTime start = {};
    int minutes = 60;
    QString place = {};
    QStringList asked = {};
    QStringList came = {};
    QStringList decisions = {}; ///< Each becomes an item.

    [[nodiscard]] QDateTime end() const { return start.addSecs(qint64{60} * minutes); }
    bool operator==(const Meeting &) const = default;
};

/// Why two meetings of one person do not fit.
enum class MeetingClash {
    Overlap, ///< One begins before the other ends.
    TooFar, ///< They are at different places with too little time between.
};

struct ClashingMeetings {
    size_t first; ///< Index among the meetings given; the earlier one.
    size_t second;
    MeetingClash clash;

    bool operator==(const ClashingMeetings &) const = default;
};

/// Minutes it must be possible to travel between two places. Ours: the program knows no distances,
/// and a person on the first day out has no car.
inline constexpr int kTravelMinutes = 60;

/// All that do not fit, the earliest first.
[[nodiscard]] std::vector<ClashingMeetings> clashes(const std::vector<Meeting> &meetings);

} // namespace landgang
