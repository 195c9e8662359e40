// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/handover.h"

#include "core/store/logreader.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/sharing/accesswriter.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Access;

Result<> checkNewKeeper(const Workspace &workspace, const OfficeId &to)
{
    if (to == workspace.officeId()) {
        return Error{ErrorCode::NotPermitted,
                     u"Our own office keeps the plan already. Nothing was changed."_s};
    }
    const Result<KnownOffice> known = workspace.knownOffice(to);
    if (!known) {
        return known.error();
    }
    if (!known->confirmed) {
        return Error{
            ErrorCode::NotPermitted,
            u"%1 is new here. Compare the words of its card first; nothing was changed."_s.arg(
                known->card.name)};
    }
    return {};
}

/// Whether the stream is open to an office that does not own it, now or on a later day.
bool isOpenTo(const Access &access, const OfficeId &office)
{
    const std::vector<OfficeId> givers = access.givers();
    return std::find(givers.begin(), givers.end(), office) != givers.end()
        || std::any_of(access.grants().begin(), access.grants().end(),
                       [&office](const auto &live) { return live.grant.office == office; });
}

/// The streams of a case that our office keeps. Errors: as ownPlan.
Result<std::vector<changelog::Stream>> keptStreams(const Workspace &workspace, const CaseId &id)
{
    if (const Result<ReleasePlan> plan = ownPlan(workspace, id); !plan) {
        return plan.error();
    }
    const store::LogReader reader(workspace.state().database());
    const auto streams = reader.streamsOfCase(id);
    if (!streams) {
        return streams.error();
    }
    std::vector<changelog::Stream> kept;
    for (const changelog::Stream &stream : *streams) {
        const auto access = reader.access(stream);
        if (!access) {
            return access.error();
        }
        if (access->isOwner(workspace.officeId())) {
            kept.push_back(stream);
        }
    }
    return kept;
}

} // namespace

Result<> handOverCase(Workspace &workspace, const CaseId &id, const OfficeId &to)
{
    const auto streams = keptStreams(workspace, id);
    if (!streams) {
        return streams.error();
    }
    if (const Result<> possible = checkNewKeeper(workspace, to); !possible) {
        return possible;
    }
    Edit edit(workspace);
    for (const changelog::Stream &stream : *streams) {
        const auto ops = handOvers(workspace, stream, to);
        if (!ops) {
            return ops.error();
        }
        for (const changelog::HandOverOp &op : *ops) {
            edit.add(stream, op);
        }
    }
    return edit.commit();
}

Result<> closeCaseTo(Workspace &workspace, const CaseId &id, const OfficeId &office)
{
    const auto streams = keptStreams(workspace, id);
    if (!streams) {
        return streams.error();
    }
    const store::LogReader reader(workspace.state().database());
    Edit edit(workspace);
    bool isAnyOpen = false;
    for (const changelog::Stream &stream : *streams) {
        const auto access = reader.access(stream);
        if (!access) {
            return access.error();
        }
        if (access->isOwner(office)) {
            return Error{ErrorCode::NotPermitted,
                         u"%1 keeps the plan as well and cannot be closed out. Nothing was "
                         "changed."_s.arg(workspace.officeName(office))};
        }
        if (!isOpenTo(*access, office)) {
            continue;
        }
        const Result<changelog::WithdrawOp> op = withdrawal(workspace, stream.id(), office);
        if (!op) {
            return op.error();
        }
        edit.add(stream, *op);
        isAnyOpen = true;
    }
    if (!isAnyOpen) {
        return Error{ErrorCode::NotPermitted,
                     u"Nothing of the plan is open to %1. Nothing was changed."_s.arg(
                         workspace.officeName(office))};
    }
    return edit.commit();
}

} // namespace landgang::workspace
