// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/forgetcase.h"

#include "core/store/erasedchanges.h"
#include "core/store/forgetting.h"
#include "core/store/logreader.h"
#include "core/store/peerstore.h"
#include "core/store/statementreader.h"
#include "core/store/transaction.h"
#include "core/workspace/edit.h"
#include "core/workspace/office/erasurelist.h"
#include "core/workspace/office/storefiles.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <map>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::Value;

/// A case as the office's private stream remembers it.
struct Forgotten {
    CaseId id;
    QDate day;
    std::vector<StreamId> streams;
};

Value toValue(const Forgotten &forgotten)
{
    Value value{{forgotten.id.toBytes(), forgotten.day.toString(Qt::ISODate)}};
    for (const StreamId &stream : forgotten.streams) {
        value.parts.emplace_back(stream.toBytes());
    }
    return value;
}

std::optional<Forgotten> forgottenFrom(const Value &value)
{
    const auto id = CaseId::fromBytes(value.bytes(0).value_or(QByteArray()));
    const QDate day = QDate::fromString(value.text(1).value_or(QString()), Qt::ISODate);
    if (!id || !day.isValid()) {
        return std::nullopt;
    }
    Forgotten forgotten{*id, day, {}};
    for (size_t part = 2; part < value.parts.size(); ++part) {
        if (const auto stream = StreamId::fromBytes(value.bytes(part).value_or(QByteArray()))) {
            forgotten.streams.push_back(*stream);
        }
    }
    return forgotten;
}

QString listPath(const Workspace &workspace)
{
    return StoreFiles(workspace.folder()).erasureList;
}

Result<std::vector<Forgotten>> remembered(const Workspace &workspace)
{
    const auto statements =
        store::StatementReader(workspace.state().database()).ofPrivateField(Field::Forgotten);
    if (!statements) {
        return statements.error();
    }
    std::vector<Forgotten> found;
    for (const store::StoredStatement &stored : *statements) {
        if (auto forgotten = forgottenFrom(stored.statement.value)) {
            found.push_back(*std::move(forgotten));
        }
    }
    return found;
}

/// Forms of consent name the case and where the paper lies.
Result<> eraseForms(Edit &edit, const Workspace &workspace, const CaseId &id)
{
    const auto statements =
        store::StatementReader(workspace.state().database()).ofPrivateField(Field::Consent);
    if (!statements) {
        return statements.error();
    }
    changelog::EraseOp op;
    for (const store::StoredStatement &stored : *statements) {
        if (stored.statement.value.bytes(0) == id.toBytes()) {
            op.changes.push_back(stored.statement.id.change);
        }
    }
    if (!op.changes.empty()) {
        edit.add(workspace.state().parts().privateStream, std::move(op));
    }
    return {};
}

/// Takes a case out of the store and notes it in the private stream.
Result<> takeOut(Workspace &workspace, const CaseId &id, QDate day)
{
    WorkspaceState &state = workspace.state();
    Edit edit(workspace);
    if (const Result<> erased = eraseForms(edit, workspace, id); !erased) {
        return erased;
    }
    const Result<std::vector<StreamId>> streams = store::forgetCase(state.database(), id);
    if (!streams) {
        return streams.error();
    }
    edit.set(state.parts().privateStream, *EntityId::fromBytes(id.view()), Field::Forgotten,
             toValue({id, day, *streams}));
    if (const auto applied = edit.apply(); !applied) {
        return applied.error();
    }
    const Result<int> dropped =
        store::ErasedChanges(state.database()).dropWords(workspace.officeId());
    return dropped ? Result<>() : dropped.error();
}

Result<bool> isHeld(const Workspace &workspace, const CaseId &id)
{
    const auto streams = store::LogReader(workspace.state().database()).streamsOfCase(id);
    return streams ? Result<bool>(!streams->empty()) : streams.error();
}

} // namespace

Result<int> forgetCase(Workspace &workspace, const CaseId &id)
{
    const Result<bool> held = isHeld(workspace, id);
    if (!held) {
        return held.error();
    }
    if (!*held) {
        return Error{ErrorCode::NotFound, u"This store has no plan %1."_s.arg(id.toHex())};
    }
    store::Database &database = workspace.state().database();
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    Result<ErasureList> list = readErasureList(listPath(workspace));
    if (!list) {
        return list.error();
    }
    list->emplace(id, workspace.today());
    if (const Result<> out = takeOut(workspace, id, workspace.today()); !out) {
        return out.error();
    }
    // Before the store: whatever fails from here on, opening the store again goes on with it.
    if (const Result<> written = writeErasureList(listPath(workspace), *list); !written) {
        return written.error();
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    emit workspace.changed({.cases = {id}});
    if (const Result<> wiped = store::ErasedChanges(database).wipeLog(); !wiped) {
        return wiped.error();
    }
    return dropForgotten(workspace);
}

Result<std::set<CaseId>> applyErasureList(Workspace &workspace)
{
    Result<ErasureList> list = readErasureList(listPath(workspace));
    if (!list) {
        return list.error();
    }
    const Result<std::vector<Forgotten>> known = remembered(workspace);
    if (!known) {
        return known.error();
    }
    bool hasMore = false;
    for (const Forgotten &forgotten : *known) {
        hasMore = list->emplace(forgotten.id, forgotten.day).second || hasMore;
    }
    const Result<> written = hasMore ? writeErasureList(listPath(workspace), *list) : Result<>();
    if (!written) {
        return written.error();
    }
    std::set<CaseId> cases;
    for (const auto &[id, day] : *list) {
        const Result<bool> held = isHeld(workspace, id);
        if (!held) {
            return held.error();
        }
        if (!*held) {
            continue;
        }
        if (const Result<> out = takeOut(workspace, id, day); !out) {
            return out.error();
        }
        cases.insert(id);
    }
    return cases;
}

Result<int> leaveOutForgotten(const Workspace &workspace, exchange::Bundle &bundle)
{
    const Result<ErasureList> list = readErasureList(listPath(workspace));
    if (!list) {
        return list.error();
    }
    std::set<CaseId> cases;
    std::erase_if(bundle.streams, [&](const exchange::BundleStream &carried) {
        const std::optional<CaseId> &id = carried.stream.caseId();
        const bool isForgotten = id && list->contains(*id);
        if (isForgotten) {
            cases.insert(*id);
        }
        return isForgotten;
    });
    return static_cast<int>(cases.size());
}

Result<std::set<StreamId>> forgottenFor(const Workspace &workspace, const OfficeId &to)
{
    const Result<std::vector<Forgotten>> known = remembered(workspace);
    if (!known) {
        return known.error();
    }
    const store::PeerStore peers(workspace.state().database());
    std::set<StreamId> streams;
    for (const Forgotten &forgotten : *known) {
        for (const StreamId &stream : forgotten.streams) {
            const auto stores = peers.acknowledged(to, stream);
            if (!stores) {
                return stores.error();
            }
            if (std::any_of(stores->begin(), stores->end(),
                            [](const auto &heads) { return !heads.empty(); })) {
                streams.insert(stream);
            }
        }
    }
    return streams;
}

} // namespace landgang::workspace
