// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"

#include <QString>

#include <optional>

namespace landgang::changelog {

/// The words of choices, as written in the log, in JSON and on the command line.
[[nodiscard]] QString word(DateStatus status);
[[nodiscard]] QString word(LegalStatus status);
[[nodiscard]] QString word(Need need);
[[nodiscard]] QString word(ResponsibilityState state);
[[nodiscard]] QString word(Progress progress);
[[nodiscard]] QString word(Anchor anchor);

/// The choice a word stands for: `fromWord<Need>(u"no-need")`.
template<typename T>
[[nodiscard]] std::optional<T> fromWord(QStringView text);

template<>
std::optional<DateStatus> fromWord(QStringView text);
template<>
std::optional<LegalStatus> fromWord(QStringView text);
template<>
std::optional<Need> fromWord(QStringView text);
template<>
std::optional<ResponsibilityState> fromWord(QStringView text);
template<>
std::optional<Progress> fromWord(QStringView text);
template<>
std::optional<Anchor> fromWord(QStringView text);

} // namespace landgang::changelog
