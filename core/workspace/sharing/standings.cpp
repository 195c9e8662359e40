// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/standings.h"

#include "core/store/logreader.h"
#include "core/workspace/sharing/closednotices.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {
namespace {

using exchange::StreamStanding;

Result<std::vector<StreamStanding>> judged(const Workspace &workspace,
                                           const Result<std::vector<changelog::Stream>> &streams)
{
    if (!streams) {
        return streams.error();
    }
    const store::LogReader reader(workspace.state().database());
    std::vector<StreamStanding> standings;
    for (const changelog::Stream &stream : *streams) {
        Result<changelog::Access> access = reader.access(stream);
        if (!access) {
            return access.error();
        }
        standings.push_back({stream, *std::move(access)});
    }
    if (const Result<> done = judgeMembership(workspace, standings); !done) {
        return done.error();
    }
    return standings;
}

} // namespace

Result<std::vector<StreamStanding>> standingsOf(const Workspace &workspace)
{
    return judged(workspace, store::LogReader(workspace.state().database()).streams());
}

Result<std::vector<StreamStanding>> standingsFor(const Workspace &workspace, const OfficeId &office)
{
    return judged(workspace,
                  store::LogReader(workspace.state().database()).streamsConcerning(office));
}

} // namespace landgang::workspace
