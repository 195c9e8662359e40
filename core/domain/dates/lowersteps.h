// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dates/sentence.h"

namespace landgang {

/// A step towards release with less security than prison.
enum class LowerStep {
    ElectronicControl, ///< EK, fotlenke.
    Institution, ///< Straffegjennomføringsloven § 12.
    OutsidePrison, ///< Straffegjennomføringsloven § 16.
    DayRelease, ///< Frigang.
};

/// The first day on which the length served lets a person apply; whether it is granted is another
/// matter. Nothing when the term has no such day.
///
/// - Electronic control: a sentence of at most six months, or at most six months to expected
/// release
///   and a third served (kriminalomsorgen on fotlenke).
/// - Institution: normally at most twelve months before expected release (§ 12).
/// - Outside prison: half served (§ 16).
/// - Day release: a third and at least four months served, normally within the last year (FFP on
///   frigang).
[[nodiscard]] std::optional<QDate> earliestDay(LowerStep step, const SentenceTerm &term);

} // namespace landgang
