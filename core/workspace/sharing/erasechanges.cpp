// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/erasechanges.h"

#include "core/store/erasedchanges.h"
#include "core/store/logreader.h"
#include "core/store/transaction.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Stream;
using store::StoredChange;

Result<> checkErasable(const Workspace &workspace, const StoredChange &stored, const Stream &stream)
{
    if (stored.change.kind() == changelog::ChangeKind::Access) {
        return Error{ErrorCode::NotPermitted,
                     u"A change that decides who sees what cannot be erased; close the area to the "
                     "office instead. Nothing was changed."_s};
    }
    const OfficeId self = workspace.officeId();
    const auto access = store::LogReader(workspace.state().database()).access(stream);
    if (!access) {
        return access.error();
    }
    return stored.office == self || access->isOwner(self)
        ? Result<>()
        : Result<>(Error{ErrorCode::NotPermitted,
                         u"Only %1, which wrote it, and the office that keeps the plan may erase "
                         "this. Nothing was changed."_s.arg(workspace.officeName(stored.office))});
}

/// What the changes had replaced, which must not come back.
void addKeeps(changelog::EraseOp &op, const StoredChange &stored)
{
    for (const changelog::Op &said : stored.change.ops()) {
        const std::vector<StatementId> &old = changelog::superseded(said);
        op.keeps.insert(op.keeps.end(), old.begin(), old.end());
    }
}

/// The erasure of those of `left` that stand in `stream`; they are taken out of `left`.
Result<changelog::EraseOp> erasureIn(const Workspace &workspace, const Stream &stream,
                                     std::set<ChangeId> &left)
{
    const auto stored = store::LogReader(workspace.state().database()).changes(stream.id());
    if (!stored) {
        return stored.error();
    }
    changelog::EraseOp op;
    for (const StoredChange &candidate : *stored) {
        if (left.erase(candidate.change.id()) == 0) {
            continue;
        }
        if (const Result<> possible = checkErasable(workspace, candidate, stream); !possible) {
            return possible.error();
        }
        op.changes.push_back(candidate.change.id());
        addKeeps(op, candidate);
    }
    std::sort(op.changes.begin(), op.changes.end());
    std::sort(op.keeps.begin(), op.keeps.end());
    op.keeps.erase(std::unique(op.keeps.begin(), op.keeps.end()), op.keeps.end());
    return op;
}

} // namespace

Result<> eraseChanges(Workspace &workspace, const CaseId &id, const std::vector<ChangeId> &changes)
{
    store::Database &database = workspace.state().database();
    const auto streams = store::LogReader(database).streamsOfCase(id);
    if (!streams) {
        return streams.error();
    }
    std::set<ChangeId> left(changes.begin(), changes.end());
    Edit edit(workspace);
    for (const Stream &stream : *streams) {
        Result<changelog::EraseOp> op = erasureIn(workspace, stream, left);
        if (!op) {
            return op.error();
        }
        if (!op->changes.empty()) {
            edit.add(stream, *std::move(op));
        }
    }
    if (!left.empty() || changes.empty()) {
        return Error{ErrorCode::NotFound,
                     u"One of the changes is not in that plan. Nothing was changed."_s};
    }
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto applied = edit.apply(); !applied) {
        return applied.error();
    }
    store::ErasedChanges erased(database);
    if (const Result<int> dropped = erased.dropWords(workspace.officeId()); !dropped) {
        return dropped.error();
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed;
    }
    emit workspace.changed({.cases = {id}});
    return erased.wipeLog();
}

Result<int> dropErasedWords(Workspace &workspace)
{
    store::Database &database = workspace.state().database();
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    store::ErasedChanges erased(database);
    const Result<int> dropped = erased.dropWords();
    if (!dropped) {
        return dropped;
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    const Result<> wiped = erased.wipeLog();
    return wiped ? dropped : wiped.error();
}

} // namespace landgang::workspace
