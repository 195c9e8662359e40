// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/notes.h"

#include "core/base/limits.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/areastories.h"
#include "core/workspace/plan/casewriter.h"

#include <algorithm>

namespace landgang::workspace {

using namespace Qt::StringLiterals;

Result<> addNote(Workspace &workspace, const CaseId &id, const AreaKey &area, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.toUtf8().size() > limits::kTextBytes) {
        return Error{ErrorCode::InvalidArgument,
                     u"A note needs some words, and at most %1 kB of them. Nothing was "
                     "written."_s.arg(limits::kTextBytes / 1024)};
    }
    const Result<WritableArea> target = writableArea(workspace, id, area);
    if (!target) {
        return target.error();
    }
    Edit edit(workspace);
    edit.add(target->stream, changelog::NoteOp{target->area.entity, trimmed});
    return edit.commit();
}

Result<std::vector<Note>> notes(const Workspace &workspace, const CaseId &id)
{
    const Result<std::vector<AreaStory>> stories = areaStories(workspace, id);
    if (!stories) {
        return stories.error();
    }
    std::vector<Note> notes;
    for (const AreaStory &story : *stories) {
        for (const auto &[note, op] : story.state.notes) {
            const Written &written = story.writers.at(note.change);
            notes.push_back(
                {note, *story.stream.area(), op.text, written.at, written.office, written.user});
        }
    }
    std::sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
        return a.at != b.at ? a.at > b.at : b.id < a.id;
    });
    return notes;
}

} // namespace landgang::workspace
