// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/choicewords.h"
#include "core/changelog/value.h"
#include "core/domain/releaseplan.h"

namespace landgang::changelog {

/// Between the domain's values and what the log writes for them. Every `toValue` has one encoding;
/// a `…From` answers nothing when the parts are not what the field means, which a reader shows as
/// "written by a newer version" and never guesses at. Dates are ISO 8601 text, choices are short
/// English words.

[[nodiscard]] Value toValue(const PersonName &name);
[[nodiscard]] Value toValue(const QString &text);
[[nodiscard]] Value toValue(QDate date);
[[nodiscard]] Value toValue(const ReleaseDate &release);
[[nodiscard]] Value toValue(LegalStatus status);
[[nodiscard]] Value toValue(Need need);
[[nodiscard]] Value toValue(const Responsibility &responsibility);
[[nodiscard]] Value toValue(const ItemState &state);
[[nodiscard]] Value toValue(const DueDate &due);

/// Decodes to the type asked for: `fromValue<Need>(value)`.
template<typename T>
[[nodiscard]] std::optional<T> fromValue(const Value &value);

template<>
std::optional<PersonName> fromValue(const Value &value);
template<>
std::optional<QString> fromValue(const Value &value);
template<>
std::optional<QDate> fromValue(const Value &value);
template<>
std::optional<ReleaseDate> fromValue(const Value &value);
template<>
std::optional<LegalStatus> fromValue(const Value &value);
template<>
std::optional<Need> fromValue(const Value &value);
template<>
std::optional<Responsibility> fromValue(const Value &value);
template<>
std::optional<ItemState> fromValue(const Value &value);
template<>
std::optional<DueDate> fromValue(const Value &value);

} // namespace landgang::changelog
