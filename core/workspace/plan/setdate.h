// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dates/datehistory.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// A due date that follows a moved date.
struct MovedDueDate {
    AreaKey area;
    ItemKey item;
    QString title;
    DueDate before; ///< An invalid day when it had none.
    DueDate after;
};

/// What stating a date does, before it is done.
struct DateSetting {
    std::optional<PlannedDate> before;
    std::optional<PlannedDate> after; ///< Missing when it is taken out.
    /// The day the plan is made for, when it follows: parole moves it while no release is stated.
    std::optional<ReleaseDate> release;
    std::vector<MovedDueDate> items; ///< Finished items keep their date and are not listed.
    std::vector<MovedDueDate> keptOverdue; ///< Overdue before: never rescued by a later date.
    std::vector<OfficeId> toTell; ///< Offices that see the plan or answer for what moves.
};

/// States one date of a plan: what happens on it, when, how firm it is. Several stand at once; of
/// one kind they are told apart by their place. Errors: NotFound, InvalidArgument (impossible among
/// the other dates), NotPermitted (not our plan).
Result<DateSetting> previewDate(const Workspace &workspace, const CaseId &id,
                                const DateStatement &date);

/// The same, written: the date, the due dates that follow, in one action; the history keeps the old
/// ones.
Result<DateSetting> setDate(Workspace &workspace, const CaseId &id, const DateStatement &date);

/// Takes a date out, as when parole is refused; due dates follow. Errors: NotFound (no such date),
/// NotPermitted.
Result<DateSetting> dropDate(Workspace &workspace, const CaseId &id, DateKind kind,
                             const QString &place);

} // namespace landgang::workspace
