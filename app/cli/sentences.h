// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/value.h"
#include "core/domain/duedate.h"
#include "core/workspace/plan/history.h"
#include "core/workspace/workspace.h"

namespace landgang::cli {

/// What a value says, in English: "done (lease signed 2 May)".
[[nodiscard]] QString valueText(const workspace::Workspace &office, changelog::Field field,
                                const changelog::Value &value);

/// What was asked: "Housing: who is responsible", or the title of an item.
[[nodiscard]] QString questionText(const workspace::Workspace &office, changelog::Field field,
                                   const std::optional<AreaKey> &area,
                                   const std::optional<ItemKey> &item, const QString &title);

/// Which rule and which date a due date comes from: "90 days before release on 2026-09-01".
[[nodiscard]] QString ruleText(const DueDate &due);

/// "2026-05-04 14:03 UTC  Kari Eksempel, Nordvik fengsel: …"
[[nodiscard]] QString historySentence(const workspace::Workspace &office,
                                      const workspace::HistoryEntry &entry);

} // namespace landgang::cli
