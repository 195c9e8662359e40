// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/calendar/workingdays.h"
#include "core/workspace/plan/setdate.h"

#include <QJsonObject>
#include <QStringList>

namespace landgang::cli {

/// Whether something is only shown or has been done.
enum class Tense { Would, Has };

/// What stating a date does, for people and for programs.
[[nodiscard]] QStringList settingLines(const workspace::Workspace &office,
                                       const workspace::DateSetting &setting, Tense tense);
[[nodiscard]] QJsonObject settingJson(const workspace::Workspace &office,
                                      const workspace::DateSetting &setting, Tense tense);

/// "the end of the sentence", "the transfer to an institution"
[[nodiscard]] QString shownKind(DateKind kind);
/// "2026-09-01 (decided)", with the place of a transfer.
[[nodiscard]] QString shownDate(const PlannedDate &date);
/// A sentence about a day on which offices are closed or closing; empty when there is none.
[[nodiscard]] QString shownWarning(ReleaseDayWarning warning);

[[nodiscard]] QJsonValue plannedDateJson(const std::optional<PlannedDate> &date);

} // namespace landgang::cli
