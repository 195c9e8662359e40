// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/projection.h"

#include "core/store/logreader.h"
#include "core/store/rows.h"

#include <algorithm>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::Stream;
using changelog::StreamState;

Result<qint64> streamRow(const Database &database, const StreamId &id)
{
    const Result<QVariant> row =
        database.scalar(u"SELECT id FROM stream WHERE identity = ?"_s, {bound(id)});
    if (!row) {
        return row.error();
    }
    return row->toLongLong();
}

/// Changes that do not count and of which something is superseded all the same.
std::set<ChangeId> awaitedBy(const std::vector<changelog::AuthoredChange> &changes,
                             const changelog::Counting &counting)
{
    std::set<ChangeId> awaited;
    const auto take = [&](const StatementId &old) {
        if (!counting.counted.contains(old.change)) {
            awaited.insert(old.change);
        }
    };
    for (const changelog::AuthoredChange &authored : changes) {
        if (!counting.counted.contains(authored.change->id())) {
            continue;
        }
        changelog::OpCursor op(*authored.change);
        while (op.next()) {
            if (op.write()) {
                std::for_each(op.write()->supersedes.begin(), op.write()->supersedes.end(), take);
            }
        }
    }
    std::for_each(counting.superseded.begin(), counting.superseded.end(), take);
    return awaited;
}

int heldAmong(const std::vector<AppendedChange> &added, const std::set<ChangeId> &counted)
{
    return static_cast<int>(std::count_if(added.begin(), added.end(), [&](const auto &appended) {
        return !counted.contains(appended.change->id());
    }));
}

} // namespace

Projection::Projection(Database &database)
    : m_database(database)
{
}

Result<> Projection::addEntity(qint64 stream, const changelog::EntityFact &fact)
{
    const QByteArray parent = fact.parent ? fact.parent->toBytes() : QByteArray("");
    return m_database.run(u"INSERT INTO entity (stream, entity, type, parent) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT DO NOTHING"_s,
                          {stream, bound(fact.entity), fact.type, parent});
}

Result<> Projection::mark(const Rows &rows, const std::set<ChangeId> &counted)
{
    for (const auto &[id, logged] : rows) {
        const bool counts = counted.contains(id);
        if (counts == logged.isCounted) {
            continue;
        }
        if (const Result<> marked = m_database.run(u"UPDATE change SET counted = ? WHERE id = ?"_s,
                                                   {counts ? 1 : 0, logged.row});
            !marked) {
            return marked;
        }
    }
    return {};
}

Result<> Projection::writeRegister(LiveValueWriter &values, const changelog::RegisterKey &key,
                                   const changelog::Register &field, const Rows &rows)
{
    for (const changelog::LiveValue &live : field.live()) {
        const Result<> added = values.add({rows.at(live.id.change).row, live.id.op, key},
                                          changelog::encodeValue(live.value));
        if (!added) {
            return added;
        }
    }
    return {};
}

Result<StreamState> Projection::write(const Stream &stream, qint64 row,
                                      const std::vector<changelog::AuthoredChange> &changes,
                                      const Rows &rows)
{
    StreamState state = StreamState::of(stream, changes);
    if (const Result<> marked = mark(rows, state.counting.counted); !marked) {
        return marked.error();
    }
    for (const changelog::EntityFact &entity : state.entities) {
        if (const Result<> added = addEntity(row, entity); !added) {
            return added.error();
        }
    }
    LiveValueWriter values(m_database, row, stream.kind());
    for (const auto &[key, field] : state.registers) {
        if (const Result<> written = writeRegister(values, key, field, rows); !written) {
            return written.error();
        }
    }
    for (const ChangeId &change : awaitedBy(changes, state.counting)) {
        if (const Result<> awaited = values.await(change); !awaited) {
            return awaited.error();
        }
    }
    return state;
}

Result<int> Projection::extend(const StreamExtension &extension)
{
    Result<std::optional<PlainExtension>> plain = PlainExtension::of(m_database, extension);
    if (!plain) {
        return plain.error();
    }
    if (*plain) {
        for (const changelog::CreateOp &op : (*plain)->entities()) {
            if (const Result<> added =
                    addEntity(extension.row, {op.entity, op.type, op.parent});
                !added) {
                return added.error();
            }
        }
        const Result<> written = (*plain)->write();
        return written ? Result<int>(0) : written.error();
    }
    if (!extension.isWhole) {
        const Result<StreamState> state = compute(extension.stream, extension.row);
        return state ? Result<int>(heldAmong(extension.added, state->counting.counted))
                     : state.error();
    }
    std::vector<changelog::AuthoredChange> authored;
    Rows rows;
    for (const AppendedChange &appended : extension.added) {
        authored.push_back({appended.change, appended.office});
        rows.emplace(appended.change->id(), Logged{appended.row, true});
    }
    const Result<StreamState> state = write(extension.stream, extension.row, authored, rows);
    return state ? Result<int>(heldAmong(extension.added, state->counting.counted))
                 : state.error();
}

Result<StreamState> Projection::compute(const Stream &stream, qint64 row)
{
    const Result<std::vector<StoredChange>> stored = LogReader(m_database).changes(stream.id());
    if (!stored) {
        return stored.error();
    }
    Rows rows;
    for (const StoredChange &change : *stored) {
        rows.emplace(change.change.id(), Logged{change.row, change.isCounted});
    }
    const Result<> entities = m_database.run(u"DELETE FROM entity WHERE stream = ?"_s, {row});
    const Result<> values = LiveValueWriter(m_database, row, stream.kind()).clear();
    if (!entities || !values) {
        return entities ? values.error() : entities.error();
    }
    return write(stream, row, authored(*stored), rows);
}

Result<> Projection::rebuild(const Stream &stream)
{
    const Result<qint64> row = streamRow(m_database, stream.id());
    if (!row) {
        return row.error();
    }
    const Result<StreamState> state = compute(stream, *row);
    return state ? Result<>() : state.error();
}

} // namespace landgang::store
