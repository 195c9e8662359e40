// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keydates.h"

#include <QString>

#include <vector>

namespace landgang {

/// What happens on a date of the plan. Several stand at once: a person has an end of sentence, an
/// expected parole before it, and transfers on the way.
enum class DateKind {
    SentenceEnd, ///< The whole sentence is served (endt tid).
    MinimumTerm, ///< Preventive detention may first end (minstetid).
    Parole, ///< Expected parole (forventet prøveløslatelse, straffegjennomføringsloven § 42).
    PrisonTransfer, ///< To another prison; the plan moves along, no due date counts from it.
    ElectronicControl, ///< Transfer to EK (fotlenke).
    Institution, ///< Transfer to an institution (straffegjennomføringsloven § 12).
    OutsidePrison, ///< Serving outside prison (straffegjennomføringsloven § 16).
    TransitionalHousing, ///< Transfer to overgangsbolig.
    Release, ///< The person leaves (løslatelse), as decided or as it happened.
};

/// One date of a plan and how firm it is.
struct PlannedDate {
    DateKind kind = DateKind::Release;
    QDate date;
    DateStatus status = DateStatus::Expected;
    QString place = {}; ///< Where to, of a transfer.

    bool operator==(const PlannedDate &) const = default;
};

/// The dates due dates count from. Release is the one that happened or is planned for; without
/// one, the day that comes first of parole, end of sentence and minimum term: a plan is made for
/// the earliest day. Transfer is the first to a lower step. Of two dates of a kind the firmer
/// counts, then the earlier.
[[nodiscard]] KeyDates keyDates(QDate intake, const std::vector<PlannedDate> &dates,
                                Country country = Country::Norway);

/// The day a plan is made for while no release is written down: the earliest of parole, end of
/// sentence and minimum term, as firm as that date is. Nothing when there is none of them.
[[nodiscard]] std::optional<ReleaseDate> derivedRelease(const std::vector<PlannedDate> &dates);

/// Whether a date belongs to the sentence, which fewer may know than when the person moves.
[[nodiscard]] constexpr bool isOfSentence(DateKind kind)
{
    return kind == DateKind::SentenceEnd || kind == DateKind::MinimumTerm
        || kind == DateKind::Parole;
}

} // namespace landgang
