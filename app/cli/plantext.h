// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "core/workspace/workspace.h"

#include <QJsonObject>
#include <QStringList>

namespace landgang::cli {

/// A whole plan as this office sees it.
[[nodiscard]] QStringList planLines(const workspace::Workspace &office, const ReleasePlan &plan);
[[nodiscard]] QJsonObject planJson(const workspace::Workspace &office, const ReleasePlan &plan);

} // namespace landgang::cli
