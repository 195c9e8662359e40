// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/apply.h"

#include "core/store/logreader.h"
#include "core/store/logwriter.h"
#include "core/store/metastore.h"
#include "core/store/projection.h"
#include "core/store/rows.h"

#include <algorithm>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;

Result<std::vector<const Change *>> appendNew(Database &database, LogWriter &writer,
                                              const Arrival &arrival, Applied &applied)
{
    const LogReader reader(database);
    std::vector<const Change *> added;
    for (const Change &change : arrival.changes) {
        const Result<bool> holds = reader.holds(change.id());
        if (!holds) {
            return holds.error();
        }
        if (*holds) {
            ++applied.known;
            continue;
        }
        if (const Result<> appended = writer.append(change); !appended) {
            return appended.error();
        }
        added.push_back(&change);
        applied.newChanges.push_back(change.statement(0));
    }
    return added;
}

Result<int> countHeld(const Database &database, const std::vector<const Change *> &added)
{
    int held = 0;
    for (const Change *change : added) {
        const Result<QVariant> counted = database.scalar(
            u"SELECT counted FROM change WHERE identity = ?"_s, {bound(change->id())});
        if (!counted) {
            return counted.error();
        }
        held += counted->toInt() == 0 ? 1 : 0;
    }
    return held;
}

Result<> applyStream(Database &database, LogWriter &writer, const Arrival &arrival,
                     Applied &applied)
{
    if (const Result<> known = writer.addStream(arrival.stream); !known) {
        return known;
    }
    const Result<std::vector<const Change *>> added = appendNew(database, writer, arrival, applied);
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
    if (const Result<> shown = Projection(database).extend(arrival.stream, *added); !shown) {
        return shown;
    }
    const Result<int> held = countHeld(database, *added);
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
