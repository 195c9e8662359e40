// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/casewriter.h"

#include "core/store/closedstreams.h"
#include "core/store/logreader.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {

using namespace Qt::StringLiterals;

Result<changelog::Stream> heldStream(const Workspace &workspace, const StreamId &id)
{
    const auto stream = store::LogReader(workspace.state().database()).stream(id);
    if (!stream) {
        return stream.error();
    }
    if (!*stream) {
        return Error{ErrorCode::StoreDamaged, u"A stream that a plan names is not in the store."_s};
    }
    return **stream;
}

namespace {

/// A withdrawal does not come to the office it closes out, but the word of it does: what is written
/// after that would count for nobody. Errors: NotPermitted, Database.
Result<> checkIsOpenToUs(const Workspace &workspace, const changelog::Stream &stream,
                         const changelog::Access &access)
{
    const auto tellers = store::ClosedStreams(workspace.state().database()).tellers();
    if (!tellers) {
        return tellers.error();
    }
    const auto told = tellers->find(stream.id());
    if (access.isOwner(workspace.officeId()) || told == tellers->end()) {
        return {};
    }
    for (const OfficeId &office : told->second) {
        if (access.isOwner(office)) {
            return Error{
                ErrorCode::NotPermitted,
                u"%1 has closed this part of the plan to us. What we hold of it is kept "
                "and can be read; nothing was changed."_s.arg(workspace.officeName(office))};
        }
    }
    return {};
}

} // namespace

Result<changelog::Stream> writableStream(const Workspace &workspace, const StreamId &id)
{
    Result<changelog::Stream> stream = heldStream(workspace, id);
    if (!stream) {
        return stream;
    }
    const auto access = store::LogReader(workspace.state().database()).access(*stream);
    if (!access) {
        return access.error();
    }
    if (!access->mayWrite(workspace.officeId())) {
        const QString area = stream->area() ? stream->area()->toString() : u"case"_s;
        return Error{
            ErrorCode::NotPermitted,
            u"This office may read the area \"%1\" of that plan but not write it. Nothing was "
            "changed."_s.arg(area)};
    }
    if (const Result<> open = checkIsOpenToUs(workspace, *stream, *access); !open) {
        return open.error();
    }
    return stream;
}

Result<WritableArea> writableArea(const Workspace &workspace, const CaseId &id, const AreaKey &key)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    const NeedArea *area = plan->area(key);
    if (area == nullptr) {
        return Error{ErrorCode::NotFound,
                     u"This office sees no area \"%1\" in that plan."_s.arg(key.toString())};
    }
    const Result<changelog::Stream> stream = writableStream(workspace, area->stream);
    if (!stream) {
        return stream.error();
    }
    return WritableArea{*plan, *area, *stream};
}

Result<changelog::Stream> frameStream(const Workspace &workspace, const ReleasePlan &plan)
{
    for (const QStringView key : {u"identity", u"plan"}) {
        if (const NeedArea *area = plan.area(*AreaKey::fromString(key))) {
            return heldStream(workspace, area->stream);
        }
    }
    return Error{ErrorCode::NotFound,
                 u"This office sees neither the area of identity nor that of the plan. Nothing was "
                 "changed."_s};
}

AreaKey planArea()
{
    return *AreaKey::fromString(u"plan");
}

Result<ReleasePlan> ownPlan(const Workspace &workspace, const CaseId &id)
{
    Result<ReleasePlan> plan = workspace.plan(id);
    // Of two owners, `owner` is this office if it is one of them.
    if (plan && plan->owner != workspace.officeId()) {
        return Error{ErrorCode::NotPermitted,
                     u"Only %1, which keeps the plan, may do this. Nothing was changed."_s.arg(
                         workspace.officeName(plan->owner))};
    }
    return plan;
}

} // namespace landgang::workspace
