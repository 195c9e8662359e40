// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/disputes.h"
#include "core/workspace/workspace.h"

#include <QJsonObject>
#include <QStringList>

namespace landgang::cli {

/// The question, then its answers, numbered from 1 as `conflicts resolve --choose` takes them.
[[nodiscard]] QStringList conflictLines(const workspace::Workspace &office,
                                        const workspace::Dispute &dispute);
[[nodiscard]] QJsonObject conflictJson(const workspace::Workspace &office,
                                       const workspace::Dispute &dispute);

} // namespace landgang::cli
