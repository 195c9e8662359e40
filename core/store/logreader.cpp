// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/logreader.h"

#include "core/store/rows.h"

#include <algorithm>

namespace landgang::store {
namespace {

using changelog::ChainHead;
using changelog::Stream;
using changelog::StreamKind;
using namespace Qt::StringLiterals;

constexpr auto kStreams = "SELECT kind, owner, case_id, area, nonce FROM stream"_L1;

constexpr auto kChanges = "SELECT change.header, change.body, device.office, change.id, "
                          "change.counted FROM change "
                          "JOIN chain ON chain.id = change.chain "
                          "JOIN stream ON stream.id = chain.stream "
                          "JOIN device ON device.id = chain.device "
                          "WHERE stream.identity = ? "_L1;

constexpr auto kHeads = "SELECT device.identity, chain.head_seq, chain.head FROM chain "
                        "JOIN stream ON stream.id = chain.stream "
                        "JOIN device ON device.id = chain.device "
                        "WHERE stream.identity = ? "_L1;

std::optional<Stream> streamAt(const QSqlQuery &row)
{
    const auto owner = idAt<OfficeId>(row, 1);
    const auto nonce = idAt<Stream::Nonce>(row, 4);
    if (!owner || !nonce) {
        return std::nullopt;
    }
    if (row.value(0).toInt() == static_cast<int>(StreamKind::Private)) {
        return Stream::privateOf(*owner, *nonce);
    }
    const auto caseId = idAt<CaseId>(row, 2);
    if (!caseId) {
        return std::nullopt;
    }
    if (row.value(0).toInt() == static_cast<int>(StreamKind::Core)) {
        return Stream::core(*owner, *caseId, *nonce);
    }
    const std::optional<AreaKey> area = AreaKey::fromString(row.value(3).toString());
    return area ? std::optional(Stream::area(*owner, *caseId, *area, *nonce)) : std::nullopt;
}

bool closesAny(const std::vector<StoredChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const StoredChange &stored) {
        const std::vector<changelog::Op> &ops = stored.change.ops();
        return std::any_of(ops.begin(), ops.end(), [](const changelog::Op &op) {
            return std::holds_alternative<changelog::CloseOp>(op);
        });
    });
}

std::optional<ChainHead> headAt(const QSqlQuery &row)
{
    const auto device = idAt<DeviceId>(row, 0);
    const auto head = idAt<ChangeId>(row, 2);
    return device && head ? std::optional(ChainHead{*device, row.value(1).toULongLong(), *head})
                          : std::nullopt;
}

} // namespace

LogReader::LogReader(const Database &database)
    : m_database(database)
{
}

Result<std::vector<Stream>> LogReader::streams() const
{
    return collect<Stream>(m_database, kStreams + u" ORDER BY identity"_s, {}, streamAt);
}

Result<std::vector<Stream>> LogReader::streamsOfCase(const CaseId &id) const
{
    return collect<Stream>(m_database, kStreams + u" WHERE case_id = ? ORDER BY identity"_s,
                           {bound(id)}, streamAt);
}

Result<std::vector<Stream>> LogReader::streamsConcerning(const OfficeId &office) const
{
    return collect<Stream>(
        m_database,
        kStreams
            + u" WHERE id IN (SELECT stream FROM admitted WHERE office = ?) "
              "OR case_id IN (SELECT own.case_id FROM admitted "
              "JOIN stream AS own ON own.id = admitted.stream "
              "WHERE admitted.office = ? AND own.case_id IS NOT NULL) ORDER BY identity"_s,
        {bound(office), bound(office)}, streamAt);
}

Result<std::vector<Stream>> LogReader::streamsWithUncounted() const
{
    return collect<Stream>(m_database,
                           kStreams
                               + u" WHERE id IN (SELECT chain.stream FROM change "
                                 "JOIN chain ON chain.id = change.chain "
                                 "WHERE change.counted = 0) ORDER BY identity"_s,
                           {}, streamAt);
}

Result<std::optional<Stream>> LogReader::stream(const StreamId &id) const
{
    Result<std::vector<Stream>> found =
        collect<Stream>(m_database, kStreams + u" WHERE identity = ?"_s, {bound(id)}, streamAt);
    if (!found) {
        return found.error();
    }
    return found->empty() ? std::optional<Stream>() : std::optional<Stream>(found->front());
}

Result<bool> LogReader::holds(const ChangeId &id) const
{
    const Result<QVariant> found =
        m_database.scalar(u"SELECT 1 FROM change WHERE identity = ?"_s, {bound(id)});
    if (!found) {
        return found.error();
    }
    return found->isValid();
}

Result<std::vector<StoredChange>> LogReader::changesWhere(const QString &condition,
                                                          const StreamId &id) const
{
    // Ordered by length of chain, so that each comes after the one it follows, also across
    // branches.
    return collect<StoredChange>(
        m_database, kChanges + condition + u" ORDER BY change.seq, change.identity"_s, {bound(id)},
        [](const QSqlQuery &row) -> std::optional<StoredChange> {
            Result<changelog::Change> change =
                changelog::Change::decode(row.value(0).toByteArray(), row.value(1).toByteArray());
            const auto office = idAt<OfficeId>(row, 2);
            return change && office
                ? std::optional(StoredChange{*std::move(change), *office, row.value(3).toLongLong(),
                                             row.value(4).toInt() != 0})
                : std::nullopt;
        });
}

Result<std::vector<StoredChange>> LogReader::changes(const StreamId &id) const
{
    return changesWhere({}, id);
}

Result<std::vector<StoredChange>> LogReader::shownChanges(const StreamId &id) const
{
    return changesWhere(u"AND change.id NOT IN (SELECT erased.change FROM erased "
                        "WHERE erased.stream = stream.id)"_s,
                        id);
}

Result<changelog::Access> LogReader::access(const Stream &stream) const
{
    const Result<std::vector<StoredChange>> stored =
        changesWhere(u"AND change.access = 1"_s, stream.id());
    if (!stored) {
        return stored.error();
    }
    if (!closesAny(*stored)) {
        return changelog::Access::of(stream, authored(*stored));
    }
    // Which of a struck-off PC's ops of access count is told by the whole of its chains.
    const Result<std::vector<StoredChange>> all = changes(stream.id());
    if (!all) {
        return all.error();
    }
    return changelog::Access::of(stream, authored(*all));
}

Result<changelog::StreamState> LogReader::state(const Stream &stream) const
{
    const Result<std::vector<StoredChange>> stored = changes(stream.id());
    if (!stored) {
        return stored.error();
    }
    return changelog::StreamState::of(stream, authored(*stored));
}

Result<std::vector<ChainHead>> LogReader::heads(const StreamId &id) const
{
    return collect<ChainHead>(m_database,
                              kHeads + u"ORDER BY device.identity, chain.head_seq, chain.head"_s,
                              {bound(id)}, headAt);
}

Result<std::vector<ChainHead>> LogReader::sealed(const StreamId &id) const
{
    return collect<ChainHead>(
        m_database,
        u"SELECT DISTINCT device.identity, seal.seq, change.identity FROM seal "
        "JOIN chain ON chain.id = seal.chain "
        "JOIN change ON change.chain = seal.chain AND change.seq = seal.seq "
        "JOIN stream ON stream.id = chain.stream "
        "JOIN device ON device.id = chain.device WHERE stream.identity = ? "
        "ORDER BY device.identity, seal.seq, change.identity"_s,
        {bound(id)}, headAt);
}

Result<std::optional<ChainHead>> LogReader::headOf(const StreamId &id, const DeviceId &device) const
{
    const Result<std::vector<ChainHead>> heads =
        collect<ChainHead>(m_database,
                           kHeads
                               + u"AND device.identity = ? "
                                 "ORDER BY chain.head_seq DESC, chain.head LIMIT 1"_s,
                           {bound(id), bound(device)}, headAt);
    if (!heads) {
        return heads.error();
    }
    return heads->empty() ? std::optional<ChainHead>() : std::optional<ChainHead>(heads->front());
}

Result<std::set<EntityId>> LogReader::locked(const StreamId &id) const
{
    const Result<std::vector<EntityId>> entities =
        collect<EntityId>(m_database,
                          u"SELECT locked.entity FROM locked "
                          "JOIN stream ON stream.id = locked.stream WHERE stream.identity = ?"_s,
                          {bound(id)}, [](const QSqlQuery &row) { return idAt<EntityId>(row, 0); });
    if (!entities) {
        return entities.error();
    }
    return std::set<EntityId>(entities->begin(), entities->end());
}

Result<std::vector<DeviceRecord>> LogReader::devices() const
{
    return collect<DeviceRecord>(m_database,
                                 u"SELECT identity, office, certificate, root FROM device"_s, {},
                                 [](const QSqlQuery &row) -> std::optional<DeviceRecord> {
                                     const auto id = idAt<DeviceId>(row, 0);
                                     const auto office = idAt<OfficeId>(row, 1);
                                     if (!id || !office) {
                                         return std::nullopt;
                                     }
                                     return DeviceRecord{*id, *office, row.value(2).toByteArray(),
                                                         row.value(3).toByteArray()};
                                 });
}

} // namespace landgang::store
