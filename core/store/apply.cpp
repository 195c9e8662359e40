// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/apply.h"

#include "core/store/logwriter.h"
#include "core/store/metastore.h"
#include "core/store/projection.h"
#include "core/store/streamappender.h"

#include <algorithm>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;

Result<std::vector<AppendedChange>> appendNew(StreamAppender &appender, const Arrival &arrival,
                                              Applied &applied)
{
    std::vector<AppendedChange> added;
    added.reserve(arrival.changes.size());
    for (const Change &change : arrival.changes) {
        const auto appended = appender.append(change);
        if (!appended) {
            return appended.error();
        }
        if (!*appended) {
            ++applied.known;
            continue;
        }
        added.push_back(**appended);
        applied.newChanges.push_back(change.statement(0));
    }
    const Result<> finished = appender.finish();
    return finished ? Result<std::vector<AppendedChange>>(std::move(added)) : finished.error();
}

Result<> applyStream(Database &database, LogWriter &writer, const Arrival &arrival,
                     Applied &applied)
{
    const Result<qint64> row = writer.addStream(arrival.stream);
    if (!row) {
        return row.error();
    }
    StreamAppender appender(database, writer, arrival.stream.id(), *row);
    if (const Result<> begun = appender.begin(); !begun) {
        return begun;
    }
    Result<std::vector<AppendedChange>> added = appendNew(appender, arrival, applied);
    if (!added) {
        return added.error();
    }
    for (const changelog::Seal &seal : arrival.seals) {
        if (const Result<> sealed = writer.addSeal(seal); !sealed) {
            return sealed;
        }
    }
    if (added->empty()) {
        return {};
    }
    const Result<int> held =
        Projection(database).extend({arrival.stream, *row, *std::move(added), appender.wasEmpty()});
    if (!held) {
        return held.error();
    }
    applied.held += *held;
    if (arrival.stream.caseId()) {
        applied.cases.insert(*arrival.stream.caseId());
    }
    return {};
}

Result<> noteLatestTime(Database &database, const std::vector<Arrival> &arrivals)
{
    MetaStore meta(database);
    const Result<changelog::HybridTime> before = meta.time(kLatestTime.toString());
    if (!before) {
        return before.error();
    }
    changelog::HybridTime latest = *before;
    for (const Arrival &arrival : arrivals) {
        for (const Change &change : arrival.changes) {
            latest = std::max(latest, change.header().time);
        }
    }
    return meta.setTime(kLatestTime.toString(), latest);
}

} // namespace

Result<Applied> apply(Database &database, const std::vector<DeviceRecord> &devices,
                      const std::vector<Arrival> &arrivals)
{
    LogWriter writer(database);
    for (const DeviceRecord &device : devices) {
        if (const Result<> known = writer.addDevice(device); !known) {
            return known.error();
        }
    }
    Applied applied;
    for (const Arrival &arrival : arrivals) {
        if (const Result<> done = applyStream(database, writer, arrival, applied); !done) {
            return done.error();
        }
    }
    if (const Result<> noted = noteLatestTime(database, arrivals); !noted) {
        return noted.error();
    }
    return applied;
}

} // namespace landgang::store
