// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/edit.h"

#include "core/store/logreader.h"
#include "core/store/metastore.h"
#include "core/store/transaction.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {
namespace {

using changelog::Change;
using changelog::ChangeHeader;
using changelog::HybridTime;

/// How far ahead of our clock another's change may pull ours: a peer with a wrong clock must not
/// drag every office along.
constexpr qint64 kMillisecondsAhead = 24LL * 60 * 60 * 1000;

/// The time to count on from: the latest in the log, unless it lies too far ahead to be believed.
Result<HybridTime> timeToFollow(const WorkspaceState &state)
{
    const Result<HybridTime> latest =
        store::MetaStore(state.database()).time(store::kLatestTime.toString());
    if (!latest) {
        return latest;
    }
    const HybridTime limit = HybridTime::at(state.clock().now().addMSecs(kMillisecondsAhead));
    return *latest <= limit ? *latest : HybridTime{};
}

/// What an op is about; nothing for ops of access.
std::optional<EntityId> entityOf(const changelog::Op &op)
{
    return std::visit(
        [](const auto &specific) -> std::optional<EntityId> {
            if constexpr (requires { EntityId(specific.entity); }) {
                return specific.entity;
            }
            return std::nullopt;
        },
        op);
}

} // namespace

Edit::Edit(Workspace &workspace)
    : m_workspace(workspace)
{
}

void Edit::add(const changelog::Stream &stream, changelog::Op op)
{
    const auto pending = m_pending.try_emplace(stream.id(), Pending{stream, {}}).first;
    pending->second.ops.push_back(std::move(op));
}

void Edit::set(const changelog::Stream &stream, const EntityId &entity, changelog::Field field,
               const changelog::Value &value, const std::vector<StatementId> &seen)
{
    add(stream, changelog::SetOp{entity, field, value, seen});
}

Result<> Edit::checkNotLocked(const Pending &pending) const
{
    const auto locked =
        store::LogReader(m_workspace.state().database()).locked(pending.stream.id());
    if (!locked) {
        return locked.error();
    }
    for (const changelog::Op &op : pending.ops) {
        if (const auto entity = entityOf(op); entity && locked->contains(*entity)) {
            return Error{ErrorCode::NotPermitted,
                         QStringLiteral(
                             "A newer version of the program has written something here that this "
                             "version does not understand. It is kept and passed on; update the "
                             "program to work on it again. Nothing was changed.")};
        }
    }
    return {};
}

Result<store::Arrival> Edit::arrival(const Pending &pending, HybridTime &time) const
{
    const WorkspaceState &state = m_workspace.state();
    const auto head =
        store::LogReader(state.database()).headOf(pending.stream.id(), state.device());
    if (!head) {
        return head.error();
    }
    time = time.next(state.clock().now());
    ChangeHeader header{.stream = pending.stream.id(),
                        .author = state.device(),
                        .time = time,
                        .user = state.parts().user};
    if (*head) {
        header.sequence = (*head)->sequence + 1;
        header.previous = (*head)->id;
    }
    return store::Arrival{
        pending.stream, {Change::make(header, state.ids().next<Change::Salt>(), pending.ops)}, {}};
}

Result<store::Applied> Edit::apply()
{
    const WorkspaceState &state = m_workspace.state();
    const Result<HybridTime> latest = timeToFollow(state);
    if (!latest) {
        return latest.error();
    }
    HybridTime time = *latest;
    std::vector<store::Arrival> arrivals;
    for (const auto &[id, pending] : m_pending) {
        if (const Result<> free = checkNotLocked(pending); !free) {
            return free.error();
        }
        Result<store::Arrival> made = arrival(pending, time);
        if (!made) {
            return made.error();
        }
        arrivals.push_back(*std::move(made));
    }
    if (const Result<> noted =
            store::MetaStore(state.database()).setTime(store::kOwnTime.toString(), time);
        !noted) {
        return noted.error();
    }
    return store::apply(state.database(), {state.deviceRecord()}, arrivals);
}

Result<> Edit::commit(ChangeNotice notice)
{
    if (m_pending.empty()) {
        return {};
    }
    Result<store::Transaction> transaction =
        store::Transaction::begin(m_workspace.state().database());
    if (!transaction) {
        return transaction.error();
    }
    const Result<store::Applied> applied = apply();
    if (!applied) {
        return applied.error();
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed;
    }
    notice.cases = applied->cases;
    emit m_workspace.changed(notice);
    return {};
}

} // namespace landgang::workspace
