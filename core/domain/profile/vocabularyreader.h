// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/itemreader.h"

namespace landgang {

/// The readers of a profile's smaller lists: one entry each; nothing when it cannot be named.

[[nodiscard]] std::optional<AgencyDefinition> readAgency(JsonObjectReader agency);
[[nodiscard]] std::optional<FunctionDefinition> readFunction(JsonObjectReader function,
                                                             const KnownNames &agencies);
[[nodiscard]] std::optional<SettingDefinition> readSetting(JsonObjectReader setting);
[[nodiscard]] std::optional<ReasonCode> readReason(JsonObjectReader reason);
[[nodiscard]] std::optional<OutcomeCode> readOutcome(JsonObjectReader outcome);
[[nodiscard]] std::optional<RetentionRule> readRetention(JsonObjectReader rule);
[[nodiscard]] std::optional<DutyToNotify> readDuty(JsonObjectReader duty, const ItemNames &names);
[[nodiscard]] std::optional<MappingQuestion> readQuestion(JsonObjectReader question,
                                                          const KnownNames &areas);
[[nodiscard]] std::optional<Term> readTerm(JsonObjectReader term);

} // namespace landgang
