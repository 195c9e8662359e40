// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/deltareader.h"

#include "core/store/rows.h"

#include <algorithm>
#include <limits>
#include <map>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;
using changelog::Seal;

constexpr qint64 kNothing = -1;

/// One branch of a stream. A base always comes before its branches in order of row id.
struct Chain {
    qint64 id;
    DeviceId device;
    qint64 base; ///< 0 for none.
    qint64 baseSequence;
    qint64 headSequence;
};

/// How far a chain is held: the highest sequence number, or kNothing.
using Reach = std::map<qint64, qint64>;

std::optional<Chain> chainAt(const QSqlQuery &row)
{
    const auto device = idAt<DeviceId>(row, 1);
    if (!device) {
        return std::nullopt;
    }
    return Chain{row.value(0).toLongLong(), *device, row.value(2).toLongLong(),
                 row.value(3).toLongLong(), row.value(4).toLongLong()};
}

Result<std::vector<Chain>> chainsOf(const Database &database, const StreamId &stream)
{
    return collect<Chain>(database,
                          u"SELECT chain.id, device.identity, chain.base_chain, chain.base_seq, "
                          "chain.head_seq FROM chain JOIN device ON device.id = chain.device "
                          "JOIN stream ON stream.id = chain.stream "
                          "WHERE stream.identity = ? ORDER BY chain.id"_s,
                          {bound(stream)}, chainAt);
}

/// How far each chain is held by somebody who named `heads`. Holding a branch is holding what it
/// left.
Result<Reach> reachOf(const Database &database, const std::vector<Chain> &chains,
                      const std::vector<ChangeId> &heads)
{
    Reach reach;
    for (const Chain &chain : chains) {
        reach[chain.id] = kNothing;
    }
    for (const ChangeId &head : heads) {
        const Result<> found = database.forEachRow(
            u"SELECT chain, seq FROM change WHERE identity = ?"_s, {bound(head)},
            [&reach](const QSqlQuery &row) -> Result<> {
                if (const auto chain = reach.find(row.value(0).toLongLong());
                    chain != reach.end()) {
                    chain->second = std::max(chain->second, row.value(1).toLongLong());
                }
                return {};
            });
        if (!found) {
            return found.error();
        }
    }
    for (auto chain = chains.rbegin(); chain != chains.rend(); ++chain) {
        if (chain->base != 0 && reach[chain->id] != kNothing) {
            reach[chain->base] = std::max(reach[chain->base], chain->baseSequence);
        }
    }
    return reach;
}

/// What every store holds: the least of all.
Result<Reach> commonReach(const Database &database, const std::vector<Chain> &chains,
                          const std::vector<std::vector<ChangeId>> &stores)
{
    Reach common;
    for (const Chain &chain : chains) {
        common[chain.id] = stores.empty() ? kNothing : std::numeric_limits<qint64>::max();
    }
    for (const std::vector<ChangeId> &heads : stores) {
        const Result<Reach> reach = reachOf(database, chains, heads);
        if (!reach) {
            return reach;
        }
        for (auto &[chain, sequence] : common) {
            sequence = std::min(sequence, reach->at(chain));
        }
    }
    return common;
}

Result<std::vector<Change>> changesAbove(const Database &database, const Chain &chain, qint64 above,
                                         qint64 upTo)
{
    return collect<Change>(
        database,
        u"SELECT header, body FROM change WHERE chain = ? AND seq > ? AND seq <= ? ORDER BY seq"_s,
        {chain.id, above, upTo}, [](const QSqlQuery &row) -> std::optional<Change> {
            Result<Change> change =
                Change::decode(row.value(0).toByteArray(), row.value(1).toByteArray());
            return change ? std::optional(*std::move(change)) : std::nullopt;
        });
}

/// The seals of a chain that stand above `above`, lowest first.
Result<std::vector<Seal>> sealsAbove(const Database &database, const StreamId &stream,
                                     const Chain &chain, qint64 above)
{
    return collect<Seal>(
        database,
        u"SELECT seal.seq, change.identity, seal.signature FROM seal "
        "JOIN change ON change.chain = seal.chain AND change.seq = seal.seq "
        "WHERE seal.chain = ? AND seal.seq > ? ORDER BY seal.seq, seal.signature"_s,
        {chain.id, above}, [&](const QSqlQuery &row) -> std::optional<Seal> {
            const auto head = idAt<ChangeId>(row, 1);
            return head ? std::optional(Seal{stream, chain.device, row.value(0).toULongLong(),
                                             *head, row.value(2).toByteArray()})
                        : std::nullopt;
        });
}

Result<> addChain(const Database &database, const StreamId &stream, const Chain &chain,
                  qint64 above, const DeviceId &self, Delta &delta)
{
    Result<std::vector<Seal>> seals = sealsAbove(database, stream, chain, above);
    if (!seals) {
        return seals.error();
    }
    const qint64 sealed = seals->empty() ? kNothing : static_cast<qint64>(seals->back().sequence);
    const qint64 upTo = chain.device == self ? chain.headSequence : sealed;
    Result<std::vector<Change>> changes = changesAbove(database, chain, above, upTo);
    if (!changes) {
        return changes.error();
    }
    std::move(changes->begin(), changes->end(), std::back_inserter(delta.changes));
    std::move(seals->begin(), seals->end(), std::back_inserter(delta.seals));
    return {};
}

/// How many changes of `counted`, which are some of `chains`, are not behind `heads`.
Result<int> countAbove(const Database &database, const std::vector<Chain> &chains,
                       const std::vector<Chain> &counted, const std::vector<ChangeId> &heads)
{
    const Result<Reach> reach = reachOf(database, chains, heads);
    if (!reach) {
        return reach.error();
    }
    int count = 0;
    for (const Chain &chain : counted) {
        const Result<QVariant> above =
            database.scalar(u"SELECT count(*) FROM change WHERE chain = ? AND seq > ?"_s,
                            {chain.id, reach->at(chain.id)});
        if (!above) {
            return above.error();
        }
        count += above->toInt();
    }
    return count;
}

} // namespace

DeltaReader::DeltaReader(const Database &database)
    : m_database(database)
{
}

Result<Delta> DeltaReader::beyond(const StreamId &stream,
                                  const std::vector<std::vector<ChangeId>> &stores,
                                  const DeviceId &self) const
{
    const Result<std::vector<Chain>> chains = chainsOf(m_database, stream);
    if (!chains) {
        return chains.error();
    }
    const Result<Reach> reach = commonReach(m_database, *chains, stores);
    if (!reach) {
        return reach.error();
    }
    Delta delta;
    for (const Chain &chain : *chains) {
        if (const Result<> added =
                addChain(m_database, stream, chain, reach->at(chain.id), self, delta);
            !added) {
            return added.error();
        }
    }
    return delta;
}

Result<int> DeltaReader::countBeyond(const StreamId &stream,
                                     const std::vector<ChangeId> &heads) const
{
    const Result<std::vector<Chain>> chains = chainsOf(m_database, stream);
    return chains ? countAbove(m_database, *chains, *chains, heads) : chains.error();
}

Result<int> DeltaReader::countBeyond(const StreamId &stream, const std::vector<ChangeId> &heads,
                                     const OfficeId &author) const
{
    const Result<std::vector<Chain>> chains = chainsOf(m_database, stream);
    const Result<std::vector<DeviceId>> devices = collect<DeviceId>(
        m_database, u"SELECT identity FROM device WHERE office = ?"_s, {bound(author)},
        [](const QSqlQuery &row) { return idAt<DeviceId>(row, 0); });
    if (!chains || !devices) {
        return chains ? devices.error() : chains.error();
    }
    std::vector<Chain> theirs = *chains;
    std::erase_if(theirs, [&devices](const Chain &chain) {
        return std::find(devices->begin(), devices->end(), chain.device) == devices->end();
    });
    return countAbove(m_database, *chains, theirs, heads);
}

Result<bool> DeltaReader::covers(const StreamId &stream, const std::vector<ChangeId> &heads,
                                 const ChangeId &change) const
{
    const Result<std::vector<Chain>> chains = chainsOf(m_database, stream);
    if (!chains) {
        return chains.error();
    }
    const Result<Reach> held = reachOf(m_database, *chains, heads);
    if (!held) {
        return held.error();
    }
    const Result<Reach> wanted = reachOf(m_database, *chains, {change});
    if (!wanted) {
        return wanted.error();
    }
    return std::all_of(wanted->begin(), wanted->end(), [&held](const auto &chain) {
        return chain.second <= held->at(chain.first);
    });
}

} // namespace landgang::store
