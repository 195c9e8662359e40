// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/indicators/caserecord.h"
#include "core/domain/indicators/indicatortable.h"

namespace landgang {

/// The fourteen indicators of one office and quarter, exact and for its own eyes only: what leaves
/// the office is IndicatorTable::suppressed of it. Durations are counted in classes, so that they
/// add up too.
[[nodiscard]] ExactCounts countIndicators(const std::vector<CaseRecord> &cases,
                                          const ExchangeRecord &exchange);

} // namespace landgang
