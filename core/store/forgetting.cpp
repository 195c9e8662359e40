// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/forgetting.h"

#include "core/store/logreader.h"
#include "core/store/rows.h"

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

/// In this order: what points to something goes before it.
const QStringList &statements()
{
    static const QStringList kStatements{
        u"DELETE FROM live WHERE change IN (SELECT change.id FROM chain "
        "JOIN change ON change.chain = chain.id WHERE chain.stream = ?)"_s,
        u"DELETE FROM awaited WHERE stream = ?"_s,
        u"DELETE FROM locked WHERE stream = ?"_s,
        u"DELETE FROM erased WHERE stream = ?"_s,
        u"DELETE FROM admitted WHERE stream = ?"_s,
        u"DELETE FROM document WHERE stream = ?"_s,
        u"DELETE FROM entity WHERE stream = ?"_s,
        u"DELETE FROM seal WHERE chain IN (SELECT id FROM chain WHERE stream = ?)"_s,
        u"DELETE FROM change WHERE chain IN (SELECT id FROM chain WHERE stream = ?)"_s,
        u"UPDATE chain SET base_chain = NULL WHERE stream = ?"_s,
        u"DELETE FROM chain WHERE stream = ?"_s,
        u"DELETE FROM stream WHERE id = ?"_s,
    };
    return kStatements;
}

} // namespace

Result<std::vector<StreamId>> forgetCase(Database &database, const CaseId &id)
{
    const Result<std::vector<changelog::Stream>> streams = LogReader(database).streamsOfCase(id);
    if (!streams) {
        return streams.error();
    }
    std::vector<StreamId> forgotten;
    for (const changelog::Stream &stream : *streams) {
        const StreamId identity = stream.id();
        const Result<QVariant> row =
            database.scalar(u"SELECT id FROM stream WHERE identity = ?"_s, {bound(identity)});
        if (!row) {
            return row.error();
        }
        for (const QString &statement : statements()) {
            if (const Result<> done = database.run(statement, {*row}); !done) {
                return done.error();
            }
        }
        if (const Result<> done =
                database.run(u"DELETE FROM closed_stream WHERE stream = ?"_s, {bound(identity)});
            !done) {
            return done.error();
        }
        forgotten.push_back(identity);
    }
    return forgotten;
}

} // namespace landgang::store
