// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/bundlefile.h"
#include "core/workspace/sharing/importbundle.h"

#include <QFileInfo>

#include <set>

namespace landgang::workspace {

Result<BundleInspection> inspectBundle(const Workspace &workspace, const QString &path)
{
    Result<exchange::OpenedBundle> opened = openBundleFile(workspace, path);
    if (!opened) {
        return opened.error();
    }
    BundleInspection inspection{.report = std::move(opened->report)};
    inspection.fileBytes = QFileInfo(path).size();
    if (!opened->bundle) {
        return inspection;
    }
    inspection.id = opened->bundle->id;
    inspection.from = opened->bundle->from;
    inspection.to = opened->bundle->to;
    inspection.number = opened->bundle->number;
    inspection.created = opened->bundle->created;
    inspection.changes = static_cast<int>(opened->bundle->changeCount());
    std::set<CaseId> people;
    std::set<AreaKey> areas;
    for (const exchange::BundleStream &stream : opened->bundle->streams) {
        if (stream.stream.caseId()) {
            people.insert(*stream.stream.caseId());
        }
        if (stream.stream.area()) {
            areas.insert(*stream.stream.area());
        }
    }
    inspection.people = static_cast<int>(people.size());
    inspection.areas.assign(areas.begin(), areas.end());
    return inspection;
}

} // namespace landgang::workspace
