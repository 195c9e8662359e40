// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/calendar/country.h"

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
    Transfer, ///< The day of moving to a lower step: EK, § 12, § 16, overgangsbolig.
    SentenceEnd, ///< When the whole sentence has been served (endt tid).
    MinimumTerm, ///< When preventive detention may first end (minstetid).
};

/// The dates of a case that due dates are laid out from, and whose holidays count. Release is
/// missing for remand (varetekt).
struct KeyDates {
    QDate intake;
    std::optional<QDate> release = {};
    std::optional<QDate> transfer = {};
    std::optional<QDate> sentenceEnd = {};
    std::optional<QDate> minimumTerm = {};
    Country country = Country::Norway;

    /// Nothing when that date is not known.
    [[nodiscard]] std::optional<QDate> of(Anchor anchor) const
    {
        const auto known = [](std::optional<QDate> day) {
            return day && day->isValid() ? day : std::nullopt;
        };
        switch (anchor) {
        case Anchor::Intake: return known(intake);
        case Anchor::Release: return known(release);
        case Anchor::Transfer: return known(transfer);
        case Anchor::SentenceEnd: return known(sentenceEnd);
        case Anchor::MinimumTerm: return known(minimumTerm);
        }
        Q_UNREACHABLE();
    }

    bool operator==(const KeyDates &) const = default;
};

} // namespace landgang
