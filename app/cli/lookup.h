// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/releaseplan.h"
#include "core/workspace/workspace.h"

namespace landgang::cli {

/// Finds what a person named. Errors: NotFound, with the nearest name; InvalidArgument when several
/// fit, listing them.

/// `text` is a name (any case), a part of one, or the beginning of an id (four digits or more). A
/// whole name wins over a part. With `Others`, our own office is not looked at.
enum class OfficeScope { All, Others };
Result<OfficeId> findOffice(const workspace::Workspace &office, const QString &text,
                            OfficeScope scope);

/// `text` is "Family, Given", a part of it, or the beginning of an id.
Result<ReleasePlan> findCase(const workspace::Workspace &office, const QString &text);

/// Areas and items by their key in the plan.
Result<AreaKey> findArea(const ReleasePlan &plan, const QString &text);
Result<std::vector<AreaKey>> findAreas(const ReleasePlan &plan, const QStringList &texts);
Result<ItemKey> findItem(const ReleasePlan &plan, const QString &text);

} // namespace landgang::cli
