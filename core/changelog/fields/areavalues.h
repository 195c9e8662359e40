// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fields/areawords.h"
#include "core/changelog/fields/recordfield.h"
#include "core/domain/rules/followup.h"
#include "core/domain/rules/noticeclock.h"

/// What stands about one need area and how far work in it has come.
namespace landgang::changelog {

[[nodiscard]] Value toValue(const AreaCondition &value);
[[nodiscard]] Value toValue(const MappingAnswer &value);
[[nodiscard]] Value toValue(const SentApplication &value);
[[nodiscard]] Value toValue(const ApplicationResult &value);
[[nodiscard]] Value toValue(const Tracker &value);
[[nodiscard]] Value toValue(const FollowUpOutcome &value);
[[nodiscard]] Value toValue(const GivenNotice &value);
[[nodiscard]] Value toValue(const CodeKey &value);

template<>
std::optional<AreaCondition> fromValue(const Value &value);
template<>
std::optional<MappingAnswer> fromValue(const Value &value);
template<>
std::optional<SentApplication> fromValue(const Value &value);
template<>
std::optional<ApplicationResult> fromValue(const Value &value);
template<>
std::optional<Tracker> fromValue(const Value &value);
template<>
std::optional<FollowUpOutcome> fromValue(const Value &value);
template<>
std::optional<GivenNotice> fromValue(const Value &value);
template<>
std::optional<CodeKey> fromValue(const Value &value);

template<>
inline constexpr std::optional<Field> kFieldOf<AreaCondition> = Field::Condition;
template<>
inline constexpr std::optional<Field> kFieldOf<MappingAnswer> = Field::MappingAnswer;
template<>
inline constexpr std::optional<Field> kFieldOf<SentApplication> = Field::Application;
template<>
inline constexpr std::optional<Field> kFieldOf<ApplicationResult> = Field::ApplicationOutcome;
template<>
inline constexpr std::optional<Field> kFieldOf<Tracker> = Field::Tracker;
template<>
inline constexpr std::optional<Field> kFieldOf<FollowUpOutcome> = Field::FollowUpOutcome;
template<>
inline constexpr std::optional<Field> kFieldOf<GivenNotice> = Field::NoticeGiven;
template<>
inline constexpr std::optional<Field> kFieldOf<CodeKey> = Field::ItemReason;

} // namespace landgang::changelog
