// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/value.h"
#include "core/domain/keys.h"
#include "core/workspace/plan/history.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

/// What several commands tell programs in the same form. Dates and times are ISO 8601, times UTC,
/// ids lower-case hexadecimal; what is not known is null.
namespace landgang::cli {

[[nodiscard]] QJsonObject officeJson(const workspace::Workspace &office, const OfficeId &id);
[[nodiscard]] QJsonValue dateJson(const std::optional<QDate> &date);
[[nodiscard]] QJsonValue timeJson(const std::optional<QDateTime> &time);
[[nodiscard]] QJsonArray areasJson(const std::vector<AreaKey> &areas);
[[nodiscard]] QJsonValue releaseJson(const std::optional<ReleaseDate> &release);
/// The parts of a value; bytes as hexadecimal text.
[[nodiscard]] QJsonArray valueJson(const changelog::Value &value);
[[nodiscard]] QJsonObject historyJson(const workspace::Workspace &office,
                                      const workspace::HistoryEntry &entry);

} // namespace landgang::cli
