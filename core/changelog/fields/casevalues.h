// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fields/casewords.h"
#include "core/changelog/fields/recordfield.h"
#include "core/domain/casework/guardian.h"
#include "core/domain/dates/datehistory.h"

/// What stands about a case as a whole: its dates, its life, the person.
namespace landgang::changelog {

[[nodiscard]] Value toValue(const DateStatement &value);
[[nodiscard]] Value toValue(const SentenceTerm &value);
[[nodiscard]] Value toValue(const CaseEvent &value);
[[nodiscard]] Value toValue(const PersonLanguage &value);
[[nodiscard]] Value toValue(const Guardian &value);
[[nodiscard]] Value toValue(AddressProtection protection);
[[nodiscard]] Value toValue(const SituationKey &value);

template<>
std::optional<DateStatement> fromValue(const Value &value);
template<>
std::optional<SentenceTerm> fromValue(const Value &value);
template<>
std::optional<CaseEvent> fromValue(const Value &value);
template<>
std::optional<PersonLanguage> fromValue(const Value &value);
template<>
std::optional<Guardian> fromValue(const Value &value);
template<>
std::optional<AddressProtection> fromValue(const Value &value);
template<>
std::optional<SituationKey> fromValue(const Value &value);

template<>
inline constexpr std::optional<Field> kFieldOf<DateStatement> = Field::PlannedDate;
template<>
inline constexpr std::optional<Field> kFieldOf<SentenceTerm> = Field::SentenceTerm;
template<>
inline constexpr std::optional<Field> kFieldOf<CaseEvent> = Field::CaseEvent;
template<>
inline constexpr std::optional<Field> kFieldOf<PersonLanguage> = Field::PersonLanguage;
template<>
inline constexpr std::optional<Field> kFieldOf<Guardian> = Field::Guardian;
template<>
inline constexpr std::optional<Field> kFieldOf<AddressProtection> = Field::AddressProtection;
template<>
inline constexpr std::optional<Field> kFieldOf<SituationKey> = Field::Situation;

} // namespace landgang::changelog
