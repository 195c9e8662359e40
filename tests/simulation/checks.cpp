// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/digest.h"
#include "core/store/logreader.h"
#include "core/store/statementreader.h"
#include "tests/simulation/simulation.h"

// What is demanded of every run.

namespace landgang::simulation {
namespace {

using namespace Qt::StringLiterals;
using changelog::Stream;
using changelog::StreamKind;
using changelog::StreamState;

/// What stands in the store, beside what the definition computes from the same log.
bool isInStep(const store::Database &database, const Stream &stream, const StreamState &state)
{
    const auto statements = store::StatementReader(database).ofStream(stream.id());
    if (!statements) {
        return false;
    }
    std::set<std::tuple<EntityId, changelog::Field, StatementId>> kept;
    for (const store::StoredStatement &stored : *statements) {
        kept.emplace(stored.entity, stored.field, stored.statement.id);
    }
    std::set<std::tuple<EntityId, changelog::Field, StatementId>> computed;
    for (const auto &[key, field] : state.registers) {
        for (const changelog::LiveValue &live : field.live()) {
            computed.emplace(key.entity, key.field, live.id);
        }
    }
    return kept == computed;
}

std::set<ChangeId> changesIn(const StreamState &state)
{
    std::set<ChangeId> all = state.counting.counted;
    all.insert(state.counting.held.begin(), state.counting.held.end());
    all.insert(state.counting.erased.begin(), state.counting.erased.end());
    return all;
}

} // namespace

QByteArray Simulation::outcome()
{
    QByteArray held;
    for (Pc *pc : m_world.pcs()) {
        const store::LogReader reader(pc->database());
        const auto streams = reader.streams();
        for (const Stream &stream : streams ? *streams : std::vector<Stream>()) {
            const auto heads = reader.heads(stream.id());
            for (const changelog::ChainHead &head :
                 heads ? *heads : std::vector<changelog::ChainHead>()) {
                held += stream.kind() == StreamKind::Private ? QByteArray() : head.id.toBytes();
            }
        }
    }
    return sha256(held);
}

void Simulation::noteGrants(Pc &pc, const CaseId &id)
{
    const OfficeId self = pc.workspace().officeId();
    const store::LogReader reader(pc.database());
    const auto streams = reader.streamsOfCase(id);
    if (!streams) {
        fail(u"reading the streams: "_s % streams.error().toText());
        return;
    }
    std::set<OfficeId> openedOf;
    for (const Stream &stream : *streams) {
        const auto access = reader.access(stream);
        if (!access) {
            fail(u"reading who sees a stream: "_s % access.error().toText());
            return;
        }
        // What an owner itself has written is the truth about who was let in.
        const std::set<OfficeId> &owners = access->ownership().ever();
        if (!owners.contains(self)) {
            continue;
        }
        std::set<OfficeId> &opened = m_everOpened[stream.id()];
        opened.insert(owners.begin(), owners.end());
        for (const changelog::LiveGrant &live : access->grants()) {
            opened.insert(live.grant.office);
        }
        openedOf.insert(opened.begin(), opened.end());
    }
    for (const Stream &stream : *streams) {
        if (stream.kind() == StreamKind::Core) {
            m_everOpened[stream.id()].insert(openedOf.begin(), openedOf.end());
        }
    }
}

void Simulation::checkScope(Pc &pc)
{
    const OfficeId self = pc.workspace().officeId();
    const auto streams = store::LogReader(pc.database()).streams();
    for (const Stream &stream : streams ? *streams : std::vector<Stream>()) {
        if (stream.owner() != self && !m_everOpened[stream.id()].contains(self)) {
            fail(u"%1 holds a stream that nobody opened to it"_s.arg(pc.workspace().office().name));
        }
    }
}

void Simulation::noteWritten()
{
    for (Pc *pc : m_world.pcs()) {
        const store::LogReader reader(pc->database());
        const auto streams = reader.streams();
        for (const Stream &stream : streams ? *streams : std::vector<Stream>()) {
            const auto changes = reader.changes(stream.id());
            for (const store::StoredChange &stored :
                 changes ? *changes : std::vector<store::StoredChange>()) {
                m_written[stream.id()].insert(stored.change.id());
            }
        }
    }
}

void Simulation::checkHealed()
{
    std::map<StreamId, StreamState> reference;
    for (Pc *pc : m_world.pcs()) {
        const OfficeId self = pc->workspace().officeId();
        const store::LogReader reader(pc->database());
        const auto streams = reader.streams();
        for (const Stream &stream : streams ? *streams : std::vector<Stream>()) {
            if (reference.contains(stream.id())) {
                continue;
            }
            const auto state = reader.state(stream);
            if (!state) {
                fail(u"computing a stream: "_s % state.error().toText());
                return;
            }
            if (state->access.isOwner(self)) {
                reference.emplace(stream.id(), *state);
            }
        }
    }
    for (const auto &[id, written] : m_written) {
        const auto state = reference.find(id);
        if (state == reference.end()) {
            fail(u"an owner does not hold its own stream"_s);
        } else if (!std::ranges::includes(changesIn(state->second), written)) {
            fail(u"a change that was written is gone"_s);
        }
    }
    for (Pc *pc : m_world.pcs()) {
        checkAgainst(*pc, reference);
    }
}

void Simulation::checkAgainst(Pc &pc, const std::map<StreamId, StreamState> &reference)
{
    const store::LogReader reader(pc.database());
    const QDate today = pc.workspace().today();
    for (const auto &[id, expected] : reference) {
        const auto stream = reader.stream(id);
        const bool isLedger = stream && *stream && (*stream)->kind() == StreamKind::Private;
        if (isLedger) {
            checkLedger(pc, **stream);
        }
        if (isLedger || !expected.access.mayReceive(pc.workspace().officeId(), today)) {
            continue;
        }
        if (!stream || !*stream) {
            fail(u"%1 lacks a stream it may see"_s.arg(pc.workspace().office().name));
            continue;
        }
        const auto state = reader.state(**stream);
        if (!state || !(*state == expected)) {
            fail(u"%1 computes another state of a stream"_s.arg(pc.workspace().office().name));
        } else if (!isInStep(pc.database(), **stream, *state)) {
            fail(u"what %1 keeps of a stream is not what follows from its log"_s.arg(
                pc.workspace().office().name));
        }
    }
}

/// It grows with every bundle, so that PCs of one office are never quite even; but what any of them
/// had written when healing began has come to all.
void Simulation::checkLedger(Pc &pc, const Stream &stream)
{
    const auto state = store::LogReader(pc.database()).state(stream);
    if (!state || !std::ranges::includes(changesIn(*state), m_written[stream.id()])) {
        fail(u"the ledger of %1 is not whole"_s.arg(pc.workspace().office().name));
    }
}

} // namespace landgang::simulation
