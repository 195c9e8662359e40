// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/projection.h"

#include "core/store/logreader.h"
#include "core/store/logwriter.h"
#include "core/store/registerstore.h"
#include "core/store/rows.h"

#include <algorithm>

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

Result<> Projection::count(const Change &change)
{
    return m_database.run(u"UPDATE change SET counted = 1 WHERE identity = ?"_s,
                          {bound(change.id())});
}

Result<> Projection::addEntities(qint64 stream, const Change &change)
{
    for (const changelog::Op &op : change.ops()) {
        const auto *create = std::get_if<changelog::CreateOp>(&op);
        if (create == nullptr) {
            continue;
        }
        const QByteArray parent = create->parent ? create->parent->toBytes() : QByteArray("");
        if (const Result<> done = m_database.run(
                u"INSERT INTO entity (stream, entity, type, parent) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING"_s,
                {stream, bound(create->entity), create->type, parent});
            !done) {
            return done;
        }
    }
    return {};
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

Result<> Projection::applyCounted(const Stream &stream, const std::vector<const Change *> &changes)
{
    const Result<qint64> row = streamRow(m_database, stream.id());
    if (!row) {
        return row.error();
    }
    RegisterStore registers(m_database, *row);
    // Grouping by field first means each register is read and written once, however often it is
    // set.
    std::map<changelog::RegisterKey, std::vector<std::pair<StatementId, const changelog::SetOp *>>>
        sets;
    for (const Change *change : changes) {
        if (const Result<> counted = count(*change); !counted) {
            return counted;
        }
        if (const Result<> entities = addEntities(*row, *change); !entities) {
            return entities;
        }
        for (size_t i = 0; i < change->ops().size(); ++i) {
            if (const auto *set = std::get_if<changelog::SetOp>(&change->ops()[i])) {
                sets[{set->entity, set->field}].emplace_back(change->statement(i), set);
            }
        }
    }
    for (const auto &[key, statements] : sets) {
        const Result<changelog::Register> before = registers.load(key);
        if (!before) {
            return before.error();
        }
        changelog::Register after = *before;
        for (const auto &[id, set] : statements) {
            after.apply(id, *set);
        }
        if (const Result<> saved = registers.save(key, *before, after); !saved) {
            return saved;
        }
    }
    return {};
}

Result<bool> Projection::mayJustExtend(const Stream &stream,
                                       const std::vector<const Change *> &added) const
{
    if (std::any_of(added.begin(), added.end(),
                    [](const Change *change) { return touchesAccess(*change); })) {
        return false;
    }
    const LogReader reader(m_database);
    const Result<changelog::Access> access = reader.access(stream);
    if (!access) {
        return access.error();
    }
    const Result<std::vector<DeviceRecord>> devices = reader.devices();
    if (!devices) {
        return devices.error();
    }
    return std::all_of(added.begin(), added.end(), [&](const Change *change) {
        const auto device =
            std::find_if(devices->begin(), devices->end(), [change](const auto &record) {
                return record.id == change->header().author;
            });
        return device != devices->end() && access->mayWrite(device->office);
    });
}

Result<> Projection::extend(const Stream &stream, const std::vector<const Change *> &added)
{
    const Result<bool> simple = mayJustExtend(stream, added);
    if (!simple) {
        return simple.error();
    }
    return *simple ? applyCounted(stream, added) : rebuild(stream);
}

Result<> Projection::rebuild(const Stream &stream)
{
    const Result<std::vector<StoredChange>> stored = LogReader(m_database).changes(stream.id());
    if (!stored) {
        return stored.error();
    }
    const Result<qint64> row = streamRow(m_database, stream.id());
    if (!row) {
        return row.error();
    }
    if (const Result<> cleared = clear(*row); !cleared) {
        return cleared;
    }
    std::vector<changelog::AuthoredChange> authored;
    for (const StoredChange &change : *stored) {
        authored.push_back({&change.change, change.office});
    }
    const std::set<ChangeId> counted = changelog::Access::of(stream, authored).counted(authored);
    std::vector<const Change *> applied;
    for (const StoredChange &change : *stored) {
        if (counted.contains(change.change.id())) {
            applied.push_back(&change.change);
        }
    }
    return applyCounted(stream, applied);
}

} // namespace landgang::store
