// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/bundlefile.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/exchange/rules.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

exchange::Reader readerOf(const Workspace &workspace)
{
    const WorkspaceState &state = workspace.state();
    exchange::Reader reader{state.office(),
                            workspace.office().realm(),
                            &state.parts().encryption,
                            {workspace.office().root}};
    for (const auto &[id, known] : state.offices()) {
        if (known.confirmed) {
            reader.knownRoots.push_back(known.card.root);
        }
    }
    return reader;
}

} // namespace

Result<exchange::OpenedBundle> openBundleFile(const Workspace &workspace, const QString &path)
{
    const Result<QByteArray> file = readFileBounded(path, limits::kBundleBytes);
    if (!file) {
        return file.error();
    }
    return exchange::openBundle(*file, readerOf(workspace));
}

Result<exchange::BundleLayers> explainBundleFile(const Workspace &workspace, const QString &path)
{
    const Result<QByteArray> file = readFileBounded(path, limits::kBundleBytes);
    if (!file) {
        return file.error();
    }
    return exchange::readLayers(*file, readerOf(workspace));
}

bool waitsForItsSender(const exchange::VerificationReport &report)
{
    const std::vector<exchange::Finding> &findings = report.findings();
    return report.isRefused()
        && std::all_of(findings.begin(), findings.end(), [](const exchange::Finding &finding) {
               return finding.weight != exchange::Finding::Weight::Refused
                   || finding.rule == exchange::rules::kKnownSender;
           });
}

} // namespace landgang::workspace
