// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/registerstore.h"

#include "core/store/rows.h"

#include <algorithm>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::LiveValue;
using changelog::Register;
using changelog::RegisterKey;

std::optional<StatementId> statementAt(const QSqlQuery &row)
{
    const auto change = idAt<ChangeId>(row, 0);
    return change ? std::optional(StatementId{*change, row.value(1).toUInt()}) : std::nullopt;
}

std::optional<LiveValue> liveValueAt(const QSqlQuery &row)
{
    const std::optional<StatementId> id = statementAt(row);
    Result<changelog::Value> value = changelog::decodeValue(row.value(2).toByteArray());
    return id && value ? std::optional(LiveValue{*id, *std::move(value)}) : std::nullopt;
}

bool contains(const std::vector<LiveValue> &values, const StatementId &id)
{
    return std::any_of(values.begin(), values.end(),
                       [&id](const LiveValue &value) { return value.id == id; });
}

} // namespace

RegisterStore::RegisterStore(Database &database, qint64 stream)
    : m_database(database)
    , m_stream(stream)
{
}

Result<Register> RegisterStore::load(const RegisterKey &key) const
{
    const auto field = static_cast<int>(key.field);
    Result<std::vector<LiveValue>> live =
        collect<LiveValue>(m_database,
                           u"SELECT change, op, value FROM live_value "
                           "WHERE stream = ? AND entity = ? AND field = ?"_s,
                           {m_stream, bound(key.entity), field}, liveValueAt);
    if (!live) {
        return live.error();
    }
    const Result<std::vector<StatementId>> superseded =
        collect<StatementId>(m_database,
                             u"SELECT change, op FROM superseded "
                             "WHERE stream = ? AND entity = ? AND field = ?"_s,
                             {m_stream, bound(key.entity), field}, statementAt);
    if (!superseded) {
        return superseded.error();
    }
    return Register(*std::move(live), {superseded->begin(), superseded->end()});
}

Result<> RegisterStore::save(const RegisterKey &key, const Register &before, const Register &after)
{
    const auto field = static_cast<int>(key.field);
    for (const LiveValue &old : before.live()) {
        if (contains(after.live(), old.id)) {
            continue;
        }
        if (const Result<> done = m_database.run(
                u"DELETE FROM live_value WHERE stream = ? AND entity = ? AND field = ? "
                "AND change = ? AND op = ?"_s,
                {m_stream, bound(key.entity), field, bound(old.id.change), old.id.op});
            !done) {
            return done;
        }
    }
    for (const LiveValue &live : after.live()) {
        if (contains(before.live(), live.id)) {
            continue;
        }
        if (const Result<> done =
                m_database.run(u"INSERT INTO live_value (stream, entity, field, change, op, value) "
                               "VALUES (?, ?, ?, ?, ?, ?)"_s,
                               {m_stream, bound(key.entity), field, bound(live.id.change),
                                live.id.op, changelog::encodeValue(live.value)});
            !done) {
            return done;
        }
    }
    for (const StatementId &old : after.superseded()) {
        if (before.superseded().contains(old)) {
            continue;
        }
        if (const Result<> done = m_database.run(
                u"INSERT INTO superseded (stream, entity, field, change, op) VALUES (?, ?, ?, ?, ?)"_s,
                {m_stream, bound(key.entity), field, bound(old.change), old.op});
            !done) {
            return done;
        }
    }
    return {};
}

} // namespace landgang::store
