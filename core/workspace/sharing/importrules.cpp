// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/importrules.h"

#include "core/store/logreader.h"
#include "core/workspace/sharing/struckdevices.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <map>
#include <optional>

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
/// keeper's name – or the beginning is still on its way: it comes in parts, or this PC is new and
/// gets the last words of an office that was closed out, which sends nothing but its own.
Result<> checkBeginning(const store::LogReader &reader, const std::map<DeviceId, OfficeId> &offices,
                        const changelog::Stream &stream, const Bundle &bundle,
                        const QString &officeName)
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
    return begun ? Result<>()
                 : Result<>(Error{
                       ErrorCode::BundleIncomplete,
                       u"The bundle holds words about a plan of %1 of which nothing that %1 wrote "
                       "has come. If it never comes, somebody made the plan up. Nothing was read "
                       "in; the file stays where it is."_s.arg(officeName)});
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

/// Whoever else wrote in a stream must be an office that the owner ever let in, or one that is
/// known here.
Result<> checkOffice(const WorkspaceState &state, const BundleStream &carried,
                     const changelog::Access &access, const OfficeId &office)
{
    const auto known = state.offices().find(office);
    const bool isKnown = known != state.offices().end() && known->second.confirmed;
    if (office == state.office() || office == carried.stream.owner() || isKnown
        || access.names(office)) {
        return {};
    }
    return Error{ErrorCode::BundleIncomplete,
                 u"The bundle holds changes of an office that is not known here and "
                 "that nobody let in. Nothing was read in; the file stays where it is."_s};
}

/// What comes from a PC only after its office has struck it off may be a thief's. It waits until
/// somebody says how much of it counts.
class StruckOff
{
public:
    explicit StruckOff(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<> check(const changelog::Access &access, const DeviceId &device, const OfficeId &office)
    {
        const auto known = m_workspace.state().offices().find(office);
        const bool isOnCard = known == m_workspace.state().offices().end()
            || known->second.card.device(device) != nullptr;
        if (isOnCard || access.closed().contains(device)) {
            return {};
        }
        if (!m_struck) {
            auto read = struckFromCards(m_workspace);
            if (!read) {
                return read.error();
            }
            m_struck = *std::move(read);
        }
        return m_struck->contains(device)
            ? Result<>(Error{ErrorCode::BundleIncomplete,
                             u"The bundle holds changes of a computer that %1 has struck off. It "
                             "waits until %1, or whoever keeps the plan, has closed that computer. "
                             "Nothing was read in; the file stays where it is."_s.arg(
                                 m_workspace.officeName(office))})
            : Result<>();
    }

private:
    const Workspace &m_workspace;
    std::optional<std::map<DeviceId, OfficeId>> m_struck; ///< Read when first asked for.
};

} // namespace

Result<> checkArrival(const Workspace &workspace, const Bundle &bundle,
                      const std::set<ChangeId> &newChanges)
{
    const WorkspaceState &state = workspace.state();
    const store::LogReader reader(state.database());
    const Result<std::map<DeviceId, OfficeId>> offices = officesOfDevices(reader);
    if (!offices) {
        return offices.error();
    }
    StruckOff struckOff(workspace);
    for (const BundleStream &stream : bundle.streams) {
        const Result<> begun = checkBeginning(reader, *offices, stream.stream, bundle,
                                              workspace.officeName(stream.stream.owner()));
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
        std::set<DeviceId> authors;
        for (const changelog::Change &change : stream.changes) {
            if (newChanges.contains(change.id())) {
                authors.insert(change.header().author);
            }
        }
        for (const DeviceId &author : authors) {
            const OfficeId &office = offices->at(author);
            const Result<> let = checkOffice(state, stream, *access, office);
            const Result<> standing = let ? struckOff.check(*access, author, office) : let;
            if (!standing) {
                return standing;
            }
        }
    }
    return {};
}

} // namespace landgang::workspace
