// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/areastories.h"

#include "core/store/logreader.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {

Result<std::vector<AreaStory>> areaStories(const Workspace &workspace, const CaseId &id)
{
    const store::LogReader reader(workspace.state().database());
    const auto streams = reader.streamsOfCase(id);
    if (!streams) {
        return streams.error();
    }
    if (streams->empty()) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("This store has no plan %1.").arg(id.toHex())};
    }
    std::vector<AreaStory> stories;
    for (const changelog::Stream &stream : *streams) {
        if (!stream.area()) {
            continue;
        }
        const Result<std::vector<store::StoredChange>> changes = reader.changes(stream.id());
        if (!changes) {
            return changes.error();
        }
        AreaStory story{stream, changelog::StreamState::of(stream, store::authored(*changes)), {}};
        for (const store::StoredChange &stored : *changes) {
            const changelog::ChangeHeader &header = stored.change.header();
            story.writers.emplace(stored.change.id(),
                                  Written{header.time.instant(), stored.office, header.user});
        }
        stories.push_back(std::move(story));
    }
    return stories;
}

} // namespace landgang::workspace
