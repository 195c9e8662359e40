// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/statementreader.h"

#include "core/store/rows.h"

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kSelect =
    "SELECT stream.identity, live_value.entity, live_value.field, live_value.value, "
    "change.identity, live_value.op, change.time, change.user, device.office "
    "FROM live_value "
    "JOIN change ON change.id = live_value.change "
    "JOIN chain ON chain.id = change.chain "
    "JOIN stream ON stream.id = chain.stream "
    "JOIN device ON device.id = chain.device WHERE "_L1;

constexpr auto kOrder =
    " ORDER BY stream.identity, live_value.entity, live_value.field, change.time, "
    "change.identity, live_value.op"_L1;

std::optional<StoredStatement> statementAt(const QSqlQuery &row)
{
    const auto stream = idAt<StreamId>(row, 0);
    const auto entity = idAt<EntityId>(row, 1);
    Result<changelog::Value> value = changelog::decodeValue(row.value(3).toByteArray());
    const auto change = idAt<ChangeId>(row, 4);
    const auto user = idAt<UserId>(row, 7);
    const auto office = idAt<OfficeId>(row, 8);
    if (!stream || !entity || !value || !change || !user || !office) {
        return std::nullopt;
    }
    const changelog::HybridTime time{row.value(6).toULongLong()};
    return StoredStatement{*stream,
                           *entity,
                           static_cast<changelog::Field>(row.value(2).toUInt()),
                           {*std::move(value), *office, *user, time.instant(),
                            StatementId{*change, row.value(5).toUInt()}}};
}

} // namespace

StatementReader::StatementReader(const Database &database)
    : m_database(database)
{
}

Result<std::vector<StoredStatement>> StatementReader::where(
    const QString &condition, std::initializer_list<QVariant> values) const
{
    return collect<StoredStatement>(m_database, kSelect + condition + kOrder, values, statementAt);
}

Result<std::vector<StoredStatement>> StatementReader::ofAllCases() const
{
    return where(u"stream.case_id IS NOT NULL"_s, {});
}

Result<std::vector<StoredStatement>> StatementReader::ofCase(const CaseId &id) const
{
    return where(u"stream.case_id = ?"_s, {bound(id)});
}

Result<std::vector<StoredStatement>> StatementReader::ofStream(const StreamId &id) const
{
    return where(u"stream.identity = ?"_s, {bound(id)});
}

Result<std::vector<StoredStatement>> StatementReader::ofPrivateField(changelog::Field field) const
{
    return where(u"live_value.private = 1 AND live_value.field = ?"_s, {static_cast<int>(field)});
}

} // namespace landgang::store
