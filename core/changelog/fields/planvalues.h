// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fields/planwords.h"
#include "core/changelog/fields/recordfield.h"
#include "core/domain/casework/powerofattorney.h"
#include "core/domain/casework/setting.h"

/// What stands about the plan as a whole: who takes part, the person's voice, meetings.
namespace landgang::changelog {

[[nodiscard]] Value toValue(const Party &value);
[[nodiscard]] Value toValue(const NavOffice &value);
[[nodiscard]] Value toValue(const BatonEntry &value);
[[nodiscard]] Value toValue(const Voice &value);
[[nodiscard]] Value toValue(const PowerOfAttorney &value);
[[nodiscard]] Value toValue(const Meeting &value);
[[nodiscard]] Value toValue(const EnrolledSetting &value);

template<>
std::optional<Party> fromValue(const Value &value);
template<>
std::optional<NavOffice> fromValue(const Value &value);
template<>
std::optional<BatonEntry> fromValue(const Value &value);
template<>
std::optional<Voice> fromValue(const Value &value);
template<>
std::optional<PowerOfAttorney> fromValue(const Value &value);
template<>
std::optional<Meeting> fromValue(const Value &value);
template<>
std::optional<EnrolledSetting> fromValue(const Value &value);

template<>
inline constexpr std::optional<Field> kFieldOf<Party> = Field::Party;
template<>
inline constexpr std::optional<Field> kFieldOf<NavOffice> = Field::NavOffice;
template<>
inline constexpr std::optional<Field> kFieldOf<BatonEntry> = Field::Coordinator;
template<>
inline constexpr std::optional<Field> kFieldOf<Voice> = Field::Voice;
template<>
inline constexpr std::optional<Field> kFieldOf<PowerOfAttorney> = Field::PowerOfAttorney;
template<>
inline constexpr std::optional<Field> kFieldOf<Meeting> = Field::Meeting;
template<>
inline constexpr std::optional<Field> kFieldOf<EnrolledSetting> = Field::Setting;

} // namespace landgang::changelog
