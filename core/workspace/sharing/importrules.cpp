// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/importrules.h"

#include "core/store/logreader.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <map>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using exchange::Bundle;
using exchange::BundleStream;

/// The office of every PC that has written something held here.
Result<std::map<DeviceId, OfficeId>> officesOfDevices(const store::LogReader &reader)
{
    const Result<std::vector<store::DeviceRecord>> devices = reader.devices();
    if (!devices) {
        return devices.error();
    }
    std::map<DeviceId, OfficeId> offices;
    for (const store::DeviceRecord &device : *devices) {
        offices.emplace(device.id, device.office);
    }
    return offices;
}

/// Whether a plan has its core here, by which it is shown.
Result<bool> hasCore(const store::LogReader &reader, const changelog::Stream &area)
{
    const auto streams = reader.streamsOfCase(*area.caseId());
    if (!streams) {
        return streams.error();
    }
    return std::any_of(streams->begin(), streams->end(), [&area](const changelog::Stream &stream) {
        return stream.kind() == changelog::StreamKind::Core && stream.owner() == area.owner();
    });
}

/// Of a plan that comes in parts, any part may come first.
Result<> checkCore(const store::LogReader &reader, const changelog::Stream &stream)
{
    if (stream.kind() != changelog::StreamKind::Area) {
        return {};
    }
    const Result<bool> has = hasCore(reader, stream);
    if (!has) {
        return has.error();
    }
    return *has ? Result<>()
                : Result<>(Error{ErrorCode::BundleIncomplete,
                                 u"The bundle holds an area of a plan that has not arrived yet. "
                                 "Nothing was read in; the file stays where it is."_s});
}

/// A plan begins with what its keeper wrote. Without any of that, somebody made it up in the
/// keeper's name – or it comes in parts, and the first is not here.
Result<> checkBeginning(const store::LogReader &reader, const std::map<DeviceId, OfficeId> &offices,
                        const changelog::Stream &stream, const Bundle &bundle)
{
    const Result<std::vector<changelog::ChainHead>> heads = reader.heads(stream.id());
    if (!heads) {
        return heads.error();
    }
    if (heads->empty()) {
        return Error{ErrorCode::BundleIncomplete,
                     u"The bundle holds documents of a plan that has not arrived yet. Nothing was "
                     "read in; the file stays where it is."_s};
    }
    const bool begun = std::any_of(heads->begin(), heads->end(), [&](const auto &head) {
        return offices.at(head.author) == stream.owner();
    });
    if (!begun && bundle.parts > 1) {
        return Error{ErrorCode::BundleIncomplete,
                     u"The bundle is part %1 of %2 and builds on another. Nothing was read in; the "
                     "file stays where it is."_s.arg(QString::number(bundle.part),
                                                     QString::number(bundle.parts))};
    }
    return begun
        ? Result<>()
        : Result<>(Error{ErrorCode::BundleUntrusted,
                         u"The bundle holds a plan in the name of an office that wrote none of "
                         "it. Nothing was read in, and the file stays where it is."_s});
}

/// A change may come without what it says only together with the erasure that explains it:
/// otherwise whoever carries it could leave words out unseen.
Result<> checkBodies(const store::LogReader &reader, const BundleStream &carried)
{
    const bool hasBodies = std::all_of(carried.changes.begin(), carried.changes.end(),
                                       [](const auto &change) { return change.hasBody(); });
    if (hasBodies) {
        return {};
    }
    const auto state = reader.state(carried.stream);
    if (!state) {
        return state.error();
    }
    return state->counting.missing.empty()
        ? Result<>()
        : Result<>(Error{ErrorCode::BundleIncomplete,
                         u"What a change says was left out of the bundle, and nothing explains "
                         "it. Nothing was read in; the file stays where it is."_s});
}

} // namespace

Result<> checkArrival(const Workspace &workspace, const Bundle &bundle)
{
    const WorkspaceState &state = workspace.state();
    const store::LogReader reader(state.database());
    const Result<std::map<DeviceId, OfficeId>> offices = officesOfDevices(reader);
    if (!offices) {
        return offices.error();
    }
    for (const BundleStream &stream : bundle.streams) {
        const Result<> begun = checkBeginning(reader, *offices, stream.stream, bundle);
        const Result<> shown = begun ? checkCore(reader, stream.stream) : begun;
        if (!shown) {
            return shown;
        }
        if (const Result<> whole = checkBodies(reader, stream); !whole) {
            return whole;
        }
        const auto access = reader.access(stream.stream);
        if (!access) {
            return access.error();
        }
        for (const changelog::Change &change : stream.changes) {
            const OfficeId &office = offices->at(change.header().author);
            const auto known = state.offices().find(office);
            const bool isKnown = known != state.offices().end() && known->second.confirmed;
            if (office != state.office() && office != stream.stream.owner() && !isKnown
                && !access->names(office)) {
                return Error{
                    ErrorCode::BundleIncomplete,
                    u"The bundle holds changes of an office that is not known here and "
                    "that nobody let in. Nothing was read in; the file stays where it is."_s};
            }
        }
    }
    return {};
}

} // namespace landgang::workspace
