// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/indicators/caserecord.h"

namespace landgang {

/// Stable English names of the classes that indicators count, for tables and files.

[[nodiscard]] QString classOf(HomeStatus home);
[[nodiscard]] QString classOf(Occupation occupation);
[[nodiscard]] QString classOf(NoticeTiming timing);
[[nodiscard]] QString classOf(MappedAs mapped);
[[nodiscard]] QString classOf(Known known);
[[nodiscard]] QString classOf(LegalStatus status);

/// "0-7", "8-30", "31-60", "61-90", "91+" days; "before" when negative.
[[nodiscard]] QString daysClass(qint64 days);

} // namespace landgang
