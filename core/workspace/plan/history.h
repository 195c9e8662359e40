// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/op.h"
#include "core/changelog/value.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

enum class HistoryKind {
    Opened, ///< The plan was opened.
    Answered, ///< A field was set.
    Granted, ///< An area was opened to an office.
    Withdrawn, ///< An area was closed to an office.
    Noted, ///< Something was written down.
    Attached, ///< A document was hung on an area.
    HandedOver, ///< The whole plan was given to an office.
    DeviceClosed, ///< A PC was struck off in the plan, once told for all of its areas.
    Erased, ///< What was written in an area was taken back, how much is not told.
};

/// One thing somebody did, as facts that a page makes a sentence of.
struct HistoryEntry {
    HistoryKind kind = HistoryKind::Answered;
    QDateTime at; ///< UTC.
    OfficeId office;
    UserId user;
    std::optional<AreaKey> area; ///< None for the case itself.
    std::optional<ItemKey> item;
    QString itemTitle;
    std::optional<changelog::Field> field; ///< Of Answered.
    changelog::Value value; ///< Of Answered.
    std::vector<changelog::Value> before; ///< What it replaced.
    /// Of Granted, Withdrawn and HandedOver; of DeviceClosed, whose PC it was.
    std::optional<OfficeId> otherOffice;
    std::optional<DeviceId> device; ///< Of DeviceClosed.
    QString text; ///< The note of Noted, the title of Attached.
    StatementId id;
};

/// Everything that happened in a case, newest first. Errors: NotFound.
Result<std::vector<HistoryEntry>> history(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
