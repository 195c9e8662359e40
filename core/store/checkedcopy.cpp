// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/checkedcopy.h"

#include <QFile>
#include <QSet>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

Result<QSet<QByteArray>> changesIn(const Database &database)
{
    QSet<QByteArray> identities;
    const Result<> read =
        database.forEachRow(u"SELECT identity FROM change"_s, {}, [&](const QSqlQuery &row) {
            identities.insert(row.value(0).toByteArray());
            return Result<>();
        });
    return read ? Result<QSet<QByteArray>>(std::move(identities)) : read.error();
}

Result<> compare(const Database &database, const QString &path)
{
    const Result<std::unique_ptr<Database>> copy = database.openCopy(path);
    if (!copy) {
        return copy.error();
    }
    if (const Result<> whole = checkWhole(**copy); !whole) {
        return whole;
    }
    const QString count = u"SELECT count(*) FROM change"_s;
    const Result<QVariant> expected = database.scalar(count);
    const Result<QVariant> found = (*copy)->scalar(count);
    if (!expected || !found || *expected != *found) {
        return Error{ErrorCode::StoreDamaged, u"The copy does not hold what it should."_s};
    }
    return {};
}

} // namespace

Result<> checkWhole(const Database &database)
{
    const Result<QVariant> answer = database.scalar(u"PRAGMA integrity_check(1)"_s);
    if (!answer) {
        return answer.error();
    }
    return answer->toString() == "ok"_L1
        ? Result<>()
        : Error{ErrorCode::StoreDamaged, u"The store's file does not hold together."_s};
}

Result<> writeCheckedCopy(const Database &database, const QString &path)
{
    Result<> done = database.copyTo(path);
    if (done) {
        done = compare(database, path);
    }
    if (!done) {
        QFile::remove(path);
    }
    return done;
}

Result<std::map<OfficeId, int>> changesMissingIn(const Database &other, const Database &database)
{
    const Result<QSet<QByteArray>> held = changesIn(other);
    if (!held) {
        return held.error();
    }
    std::map<OfficeId, int> missing;
    const Result<> read = database.forEachRow(
        u"SELECT change.identity, device.office FROM change "
        "JOIN chain ON chain.id = change.chain JOIN device ON device.id = chain.device"_s,
        {}, [&](const QSqlQuery &row) {
            const std::optional<OfficeId> office = OfficeId::fromBytes(row.value(1).toByteArray());
            if (office && !held->contains(row.value(0).toByteArray())) {
                ++missing[*office];
            }
            return Result<>();
        });
    return read ? Result<std::map<OfficeId, int>>(std::move(missing)) : read.error();
}

} // namespace landgang::store
