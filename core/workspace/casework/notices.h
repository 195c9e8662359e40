// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/rules/noticeclock.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// One duty to notify of one plan, and how it stands. A notice needs no consent and has a stream of
/// its own (folketrygdloven § 21-4).
struct NoticeRow {
    CaseId plan;
    PersonName person = {};
    CodeKey duty;
    ItemKey item; ///< The item that fulfils it.
    std::optional<QDate> release = {}; ///< The day it must be given before.
    std::optional<GivenNotice> given = {};
    NoticeTiming timing = NoticeTiming::Pending;
    std::optional<qint64> daysLeft = {};
};

/// Records that a notice was given, with what shows it, and its item as done. Errors: NotFound (no
/// such duty in this plan), InvalidArgument (no evidence, a day to come), NotPermitted.
Result<> giveNotice(Workspace &workspace, const CaseId &id, const CodeKey &duty,
                    const GivenNotice &notice);

/// The clock of every plan this office keeps or sees: least time left first; those without a date
/// before all others.
Result<std::vector<NoticeRow>> noticeClock(const Workspace &workspace);

/// Opens the stream of a duty to the office that must be told, on the duty's legal basis and
/// without consent. Errors: NotFound, NotPermitted (not our plan, or an office whose card is not
/// confirmed).
Result<> openDuty(Workspace &workspace, const CaseId &id, const CodeKey &duty,
                  const OfficeId &recipient);

} // namespace landgang::workspace
