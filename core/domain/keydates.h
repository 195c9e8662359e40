// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>

#include <optional>

namespace landgang {

/// How firm a date is (beregnet, ventet, vedtatt, faktisk).
enum class DateStatus { Calculated, Expected, Decided, Actual };

/// The day a person leaves prison (løslatelsesdato) and how firm it is. One value, so that two
/// offices never end up with one's date and the other's firmness.
struct ReleaseDate {
    QDate date;
    DateStatus status = DateStatus::Expected;

    bool operator==(const ReleaseDate &) const = default;
};

/// What due dates count from.
enum class Anchor {
    Intake, ///< The day the person came in (innkomst).
    Release, ///< The day of release.
};

/// The dates of a case that due dates are laid out from. Release is missing for remand (varetekt).
struct KeyDates {
    QDate intake;
    std::optional<QDate> release;

    bool operator==(const KeyDates &) const = default;
};

} // namespace landgang
