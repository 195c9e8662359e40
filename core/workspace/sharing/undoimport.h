// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/value.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace landgang::workspace {

/// An answer that a bundle replaced, and what undoing sets beside it.
struct UndoneAnswer {
    CaseId caseId;
    PersonName person;
    StreamId stream;
    EntityId entity;
    changelog::Field field;
    std::optional<AreaKey> area; ///< Nothing for the case itself.
    std::optional<ItemKey> item;
    QString itemTitle;
    Statement<changelog::Value> imported; ///< Stands now, and goes on standing.
    changelog::Value earlier; ///< Stood before.
};

/// What undoing the import of a bundle would set: the answers it replaced that still stand
/// replaced, where this office may write. Errors: NotFound (no such bundle was read in), Database,
/// StoreDamaged.
Result<std::vector<UndoneAnswer>> previewUndo(const Workspace &workspace, const BundleId &bundle);

/// Sets them beside what the bundle brought: different answers, for people to choose between.
/// Nothing is removed; what came stays in the log. Answers what was set. Errors: as the preview,
/// NotPermitted (nothing to set).
Result<std::vector<UndoneAnswer>> undoImport(Workspace &workspace, const BundleId &bundle);

} // namespace landgang::workspace
