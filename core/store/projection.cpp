// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/projection.h"

#include "core/store/logreader.h"
#include "core/store/plainextension.h"
#include "core/store/registerstore.h"
#include "core/store/rows.h"

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;
using changelog::Stream;

Result<qint64> streamRow(const Database &database, const StreamId &id)
{
    const Result<QVariant> row =
        database.scalar(u"SELECT id FROM stream WHERE identity = ?"_s, {bound(id)});
    if (!row) {
        return row.error();
    }
    return row->toLongLong();
}

} // namespace

Projection::Projection(Database &database)
    : m_database(database)
{
}

Result<> Projection::count(const ChangeId &change)
{
    return m_database.run(u"UPDATE change SET counted = 1 WHERE identity = ?"_s, {bound(change)});
}

Result<> Projection::addEntity(qint64 stream, const changelog::EntityFact &fact)
{
    const QByteArray parent = fact.parent ? fact.parent->toBytes() : QByteArray("");
    return m_database.run(u"INSERT INTO entity (stream, entity, type, parent) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT DO NOTHING"_s,
                          {stream, bound(fact.entity), fact.type, parent});
}

Result<> Projection::clear(qint64 stream)
{
    for (
        const QString &statement :
        {u"DELETE FROM entity WHERE stream = ?"_s, u"DELETE FROM live_value WHERE stream = ?"_s,
         u"DELETE FROM superseded WHERE stream = ?"_s,
         u"UPDATE change SET counted = 0 WHERE chain IN (SELECT id FROM chain WHERE stream = ?)"_s}) {
        if (const Result<> done = m_database.run(statement, {stream}); !done) {
            return done;
        }
    }
    return {};
}

Result<> Projection::applyPlain(const Stream &stream, const std::vector<const Change *> &changes)
{
    const Result<qint64> row = streamRow(m_database, stream.id());
    if (!row) {
        return row.error();
    }
    // Grouping by field first means each register is read and written once, however often it is
    // set.
    std::map<changelog::RegisterKey, std::vector<std::pair<StatementId, const changelog::Op *>>>
        statements;
    for (const Change *change : changes) {
        if (const Result<> counted = count(change->id()); !counted) {
            return counted;
        }
        for (size_t i = 0; i < change->ops().size(); ++i) {
            const changelog::Op &op = change->ops()[i];
            if (const std::optional<changelog::RegisterKey> key = changelog::registerOf(op)) {
                statements[*key].emplace_back(change->statement(i), &op);
            } else if (const auto *create = std::get_if<changelog::CreateOp>(&op)) {
                if (const Result<> added =
                        addEntity(*row, {create->entity, create->type, create->parent});
                    !added) {
                    return added;
                }
            }
        }
    }
    RegisterStore registers(m_database, *row);
    for (const auto &[key, written] : statements) {
        const Result<changelog::Register> before = registers.load(key);
        if (!before) {
            return before.error();
        }
        changelog::Register after = *before;
        for (const auto &[id, op] : written) {
            after.take(id, *op);
        }
        if (const Result<> saved = registers.save(key, *before, after); !saved) {
            return saved;
        }
    }
    return {};
}

Result<> Projection::extend(const Stream &stream, const std::vector<const Change *> &added)
{
    const Result<bool> plain = isPlainExtension(m_database, stream, added);
    if (!plain) {
        return plain.error();
    }
    return *plain ? applyPlain(stream, added) : rebuild(stream);
}

Result<> Projection::rebuild(const Stream &stream)
{
    const Result<changelog::StreamState> state = LogReader(m_database).state(stream);
    if (!state) {
        return state.error();
    }
    const Result<qint64> row = streamRow(m_database, stream.id());
    if (!row) {
        return row.error();
    }
    if (const Result<> cleared = clear(*row); !cleared) {
        return cleared;
    }
    for (const ChangeId &id : state->counting.counted) {
        if (const Result<> counted = count(id); !counted) {
            return counted;
        }
    }
    for (const changelog::EntityFact &entity : state->entities) {
        if (const Result<> added = addEntity(*row, entity); !added) {
            return added;
        }
    }
    RegisterStore registers(m_database, *row);
    for (const auto &[key, field] : state->registers) {
        if (const Result<> saved = registers.save(key, {}, field); !saved) {
            return saved;
        }
    }
    return {};
}

} // namespace landgang::store
