// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Something that was written down about an area.
struct Note {
    StatementId id;
    AreaKey area;
    QString text;
    QDateTime at; ///< UTC.
    OfficeId office;
    UserId user;
};

/// Writes a note (notat) on an area: it is never changed again, a correction is another note. It
/// goes to everyone who has the area. Errors: InvalidArgument (nothing in it, or longer than
/// limits::kTextBytes); NotFound, NotPermitted as writableArea.
Result<> addNote(Workspace &workspace, const CaseId &id, const AreaKey &area, const QString &text);

/// Every note of a plan that counts, newest first. Errors: NotFound.
Result<std::vector<Note>> notes(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
