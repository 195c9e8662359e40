// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/heldchanges.h"

#include "core/store/logreader.h"
#include "core/store/transaction.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <map>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Stream;
using changelog::StreamState;

PersonName personOf(const Workspace &workspace, const Stream &stream)
{
    const Result<ReleasePlan> plan = stream.caseId() ? workspace.plan(*stream.caseId())
                                                     : Error{ErrorCode::NotFound, {}};
    const auto *name = plan ? plan->name.latest() : nullptr;
    return name != nullptr ? name->value : PersonName();
}

/// Which of several reasons hold one change.
class Reasons
{
public:
    Reasons(const StreamState &state, const std::vector<changelog::AuthoredChange> &changes)
        : m_access(state.access)
        , m_changes(changes)
    {
    }

    [[nodiscard]] HoldingReason of(const changelog::AuthoredChange &held) const
    {
        const ChangeId id = held.change->id();
        const auto closed = m_access.closed().find(held.change->header().author);
        return {!m_access.mayWrite(held.office)
                    && !changelog::behind(m_access.keptHeads(held.office), m_changes).contains(id),
                closed != m_access.closed().end()
                    && !changelog::behind(closed->second, m_changes).contains(id)};
    }

private:
    const changelog::Access &m_access;
    const std::vector<changelog::AuthoredChange> &m_changes;
};

bool mayTakeIn(const changelog::Access &access, const OfficeId &self, const HeldChange &held)
{
    const bool isOwner = access.isOwner(self);
    return isOwner || (held.reason == HoldingReason{false, true} && held.office == self);
}

Result<> addHeld(const Workspace &workspace, const Stream &stream, std::vector<HeldChange> &found)
{
    const auto stored = store::LogReader(workspace.state().database()).changes(stream.id());
    if (!stored) {
        return stored.error();
    }
    const std::vector<changelog::AuthoredChange> changes = store::authored(*stored);
    const StreamState state = StreamState::of(stream, changes);
    const Reasons reasons(state, changes);
    const PersonName person = personOf(workspace, stream);
    for (const changelog::AuthoredChange &authored : changes) {
        if (!state.counting.held.contains(authored.change->id())) {
            continue;
        }
        const changelog::ChangeHeader &header = authored.change->header();
        HeldChange held{.id = authored.change->id(),
                        .stream = stream.id(),
                        .caseId = stream.caseId(),
                        .area = stream.area(),
                        .person = person,
                        .office = authored.office,
                        .device = header.author,
                        .user = header.user,
                        .at = header.time.instant(),
                        .reason = reasons.of(authored)};
        held.mayTakeIn = mayTakeIn(state.access, workspace.officeId(), held);
        found.push_back(std::move(held));
    }
    return {};
}

/// What is to be named in one stream.
struct TakenIn {
    Stream stream;
    std::map<OfficeId, std::vector<ChangeId>> ofOffices;
    std::map<DeviceId, std::vector<ChangeId>> ofDevices;
};

Result<std::map<StreamId, TakenIn>> chosen(const Workspace &workspace,
                                           const std::vector<ChangeId> &changes)
{
    const Result<std::vector<HeldChange>> all = heldChanges(workspace);
    if (!all) {
        return all.error();
    }
    std::map<StreamId, TakenIn> taken;
    for (const ChangeId &id : changes) {
        const auto found = std::find_if(all->begin(), all->end(),
                                        [&id](const HeldChange &one) { return one.id == id; });
        if (found == all->end()) {
            return Error{ErrorCode::NotFound,
                         u"One of the changes is not held. Nothing was changed."_s};
        }
        if (!found->mayTakeIn) {
            return Error{ErrorCode::NotPermitted,
                         u"Only the office that keeps the case may take this in. Nothing was "
                         "changed."_s};
        }
        const Result<Stream> held = heldStream(workspace, found->stream);
        if (!held) {
            return held.error();
        }
        TakenIn &stream = taken.try_emplace(found->stream, TakenIn{*held, {}, {}}).first->second;
        if (found->reason.officeMayNotWrite) {
            stream.ofOffices[found->office].push_back(id);
        }
        if (found->reason.deviceIsClosed) {
            stream.ofDevices[found->device].push_back(id);
        }
    }
    return taken;
}

/// A withdrawal ends every grant that does not name it. An office that may read goes on reading.
Result<> grantAgain(Edit &edit, const Workspace &workspace, const Stream &stream,
                    const std::vector<changelog::LiveGrant> &before)
{
    const auto after = store::LogReader(workspace.state().database()).access(stream);
    if (!after) {
        return after.error();
    }
    for (const changelog::LiveGrant &live : before) {
        const bool isLive = std::any_of(after->grants().begin(), after->grants().end(),
                                        [&live](const auto &left) { return left.id == live.id; });
        if (!isLive) {
            changelog::GrantOp grant = live.grant;
            grant.after = after->withdrawals(grant.office);
            edit.add(stream, grant);
        }
    }
    return {};
}

} // namespace

Result<std::vector<HeldChange>> heldChanges(const Workspace &workspace)
{
    const auto streams = store::LogReader(workspace.state().database()).streamsWithUncounted();
    if (!streams) {
        return streams.error();
    }
    std::vector<HeldChange> found;
    for (const Stream &stream : *streams) {
        if (const Result<> added = addHeld(workspace, stream, found); !added) {
            return added.error();
        }
    }
    std::sort(found.begin(), found.end(), [](const HeldChange &a, const HeldChange &b) {
        return std::tie(a.at, a.id) < std::tie(b.at, b.id);
    });
    return found;
}

Result<> takeInHeld(Workspace &workspace, const std::vector<ChangeId> &changes)
{
    const auto taken = chosen(workspace, changes);
    if (!taken) {
        return taken.error();
    }
    store::Database &database = workspace.state().database();
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    Edit naming(workspace);
    std::map<StreamId, std::vector<changelog::LiveGrant>> grants;
    std::set<CaseId> cases;
    for (const auto &[id, stream] : *taken) {
        const auto access = store::LogReader(database).access(stream.stream);
        if (!access) {
            return access.error();
        }
        grants.emplace(id, access->grants());
        if (stream.stream.caseId()) {
            cases.insert(*stream.stream.caseId());
        }
        for (const auto &[office, heads] : stream.ofOffices) {
            naming.add(stream.stream, changelog::WithdrawOp{office, heads});
        }
        for (const auto &[device, heads] : stream.ofDevices) {
            naming.add(stream.stream, changelog::CloseOp{device, heads});
        }
    }
    if (const auto named = naming.apply(); !named) {
        return named.error();
    }
    Edit again(workspace);
    for (const auto &[id, before] : grants) {
        if (const Result<> added = grantAgain(again, workspace, taken->at(id).stream, before);
            !added) {
            return added;
        }
    }
    if (const auto applied = again.apply(); !applied) {
        return applied.error();
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed;
    }
    emit workspace.changed({.cases = cases});
    return {};
}

} // namespace landgang::workspace
