// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/projection.h"

#include "core/changelog/merge/mentions.h"
#include "core/store/documentstore.h"
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

Result<> Projection::admit(qint64 stream, const std::set<OfficeId> &offices)
{
    if (const Result<> cleared =
            m_database.run(u"DELETE FROM admitted WHERE stream = ?"_s, {stream});
        !cleared) {
        return cleared;
    }
    for (const OfficeId &office : offices) {
        if (const Result<> admitted = m_database.run(
                u"INSERT INTO admitted (office, stream) VALUES (?, ?)"_s, {bound(office), stream});
            !admitted) {
            return admitted;
        }
    }
    return {};
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

Result<> Projection::writeLive(const Stream &stream, qint64 row,
                               const changelog::Registers &registers, const Rows &rows)
{
    /// What stands of one change.
    struct Standing {
        OpNumbers ops;
        std::set<changelog::Field> fields;
    };
    std::map<ChangeId, Standing> standing;
    for (const auto &[key, field] : registers) {
        for (const changelog::LiveValue &value : field.live()) {
            Standing &change = standing[value.id.change];
            change.ops.push_back(value.id.op);
            change.fields.insert(key.field);
        }
    }
    LiveStatements live(m_database, row, stream.kind());
    for (auto &[id, change] : standing) {
        std::sort(change.ops.begin(), change.ops.end());
        if (const Result<> added = live.add(rows.at(id).row, change.ops, change.fields); !added) {
            return added;
        }
    }
    return {};
}

Result<> Projection::writeMarks(qint64 stream, const StreamState &state, const Rows &rows)
{
    for (const EntityId &entity : state.locked) {
        if (const Result<> locked = m_database.run(
                u"INSERT INTO locked (stream, entity) VALUES (?, ?)"_s, {stream, bound(entity)});
            !locked) {
            return locked;
        }
    }
    for (const ChangeId &change : state.counting.erased) {
        if (const Result<> erased =
                m_database.run(u"INSERT INTO erased (stream, change) VALUES (?, ?)"_s,
                               {stream, rows.at(change).row});
            !erased) {
            return erased;
        }
    }
    return {};
}

Result<> Projection::clear(const Stream &stream, qint64 row)
{
    for (const QString &statement :
         {u"DELETE FROM entity WHERE stream = ?"_s, u"DELETE FROM locked WHERE stream = ?"_s,
          u"DELETE FROM erased WHERE stream = ?"_s}) {
        if (const Result<> cleared = m_database.run(statement, {row}); !cleared) {
            return cleared;
        }
    }
    return LiveStatements(m_database, row, stream.kind()).clear();
}

Result<StreamState> Projection::write(const Stream &stream, qint64 row,
                                      const std::vector<changelog::AuthoredChange> &changes,
                                      const Rows &rows)
{
    StreamState state = StreamState::of(stream, changes);
    if (const Result<> marked = mark(rows, state.counting.counted); !marked) {
        return marked.error();
    }
    if (const Result<> admitted = admit(row, changelog::admittedBy(state.access, changes));
        !admitted) {
        return admitted.error();
    }
    for (const changelog::EntityFact &entity : state.entities) {
        if (const Result<> added = addEntity(row, entity); !added) {
            return added.error();
        }
    }
    if (const Result<> written =
            DocumentStore(m_database).settle(row, changes, state.counting.erased);
        !written) {
        return written.error();
    }
    if (const Result<> written = writeLive(stream, row, state.registers, rows); !written) {
        return written.error();
    }
    if (const Result<> written = writeMarks(row, state, rows); !written) {
        return written.error();
    }
    LiveStatements live(m_database, row, stream.kind());
    std::set<ChangeId> cannotBeAdded = changelog::awaitedBy(changes, state.counting);
    cannotBeAdded.merge(changelog::takenBackBy(changes));
    for (const ChangeId &change : cannotBeAdded) {
        if (const Result<> awaited = live.await(change); !awaited) {
            return awaited.error();
        }
    }
    return state;
}

Result<> Projection::writePlain(const StreamExtension &extension, PlainExtension &plain)
{
    // Without an op of access, nobody but its first owner has a part in a stream.
    if (extension.isWhole) {
        if (const Result<> admitted = admit(extension.row, {extension.stream.owner()}); !admitted) {
            return admitted;
        }
    }
    for (const changelog::CreateOp &op : plain.entities()) {
        if (const Result<> added = addEntity(extension.row, {op.entity, op.type, op.parent});
            !added) {
            return added;
        }
    }
    for (const changelog::AttachOp &op : plain.documents()) {
        if (const Result<> expected = DocumentStore(m_database).expect(extension.row, op);
            !expected) {
            return expected;
        }
    }
    return plain.write();
}

Result<int> Projection::extend(const StreamExtension &extension)
{
    Result<std::optional<PlainExtension>> plain = PlainExtension::of(m_database, extension);
    if (!plain) {
        return plain.error();
    }
    if (*plain) {
        const Result<> written = writePlain(extension, **plain);
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
    return state ? Result<int>(heldAmong(extension.added, state->counting.counted)) : state.error();
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
    if (const Result<> cleared = clear(stream, row); !cleared) {
        return cleared.error();
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
