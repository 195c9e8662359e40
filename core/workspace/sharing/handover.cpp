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

/// The offices that a stream of the case is open to. Errors: Database, StoreDamaged.
Result<std::set<OfficeId>> guests(const Workspace &workspace,
                                  const std::vector<changelog::Stream> &streams)
{
    const store::LogReader reader(workspace.state().database());
    std::set<OfficeId> offices;
    for (const changelog::Stream &stream : streams) {
        const auto access = reader.access(stream);
        if (!access) {
            return access.error();
        }
        for (const changelog::LiveGrant &live : access->grants()) {
            offices.insert(live.grant.office);
        }
    }
    return offices;
}

/// Those of `guests` that do not stay when `to` keeps the case. Errors: InvalidArgument.
Result<std::set<OfficeId>> leaving(const Workspace &workspace, const std::set<OfficeId> &guests,
                                   const OfficeId &to, const std::set<OfficeId> &keeps)
{
    for (const OfficeId &office : keeps) {
        if (!guests.contains(office)) {
            return Error{ErrorCode::InvalidArgument,
                         u"Nothing of the plan is open to %1, so nothing can stay so. Nothing was "
                         "changed."_s.arg(workspace.officeName(office))};
        }
    }
    std::set<OfficeId> gone = guests;
    std::erase_if(gone,
                  [&](const OfficeId &office) { return office == to || keeps.contains(office); });
    return gone;
}

/// One stream changes hands. It is closed to those who leave by name: a grant that is only left out
/// would take with it what its office has written under it.
Result<> addHandOver(Edit &edit, const Workspace &workspace, const changelog::Stream &stream,
                     const OfficeId &to, const std::set<OfficeId> &gone)
{
    const auto access = store::LogReader(workspace.state().database()).access(stream);
    if (!access) {
        return access.error();
    }
    std::set<OfficeId> closed;
    for (const changelog::LiveGrant &live : access->grants()) {
        if (gone.contains(live.grant.office)) {
            closed.insert(live.grant.office);
        }
    }
    for (const OfficeId &office : closed) {
        const Result<changelog::WithdrawOp> op = withdrawal(workspace, stream.id(), office);
        if (!op) {
            return op.error();
        }
        edit.add(stream, *op);
    }
    for (changelog::HandOverOp &op : handOvers(workspace, *access, to, gone)) {
        edit.add(stream, std::move(op));
    }
    return {};
}

} // namespace

Result<> handOverCase(Workspace &workspace, const CaseId &id, const OfficeId &to,
                      const std::optional<std::set<OfficeId>> &keeps)
{
    const auto streams = keptStreams(workspace, id);
    if (!streams) {
        return streams.error();
    }
    if (const Result<> possible = checkNewKeeper(workspace, to); !possible) {
        return possible;
    }
    const Result<std::set<OfficeId>> open = guests(workspace, *streams);
    if (!open) {
        return open.error();
    }
    const Result<std::set<OfficeId>> gone = leaving(workspace, *open, to, keeps.value_or(*open));
    if (!gone) {
        return gone.error();
    }
    Edit edit(workspace);
    for (const changelog::Stream &stream : *streams) {
        if (const Result<> added = addHandOver(edit, workspace, stream, to, *gone); !added) {
            return added;
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
