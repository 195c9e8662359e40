// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/importbundle.h"

#include "core/workspace/sharing/bundlefile.h"
#include "core/workspace/sharing/importreport.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/sharing/takebundle.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

Error refused(const exchange::OpenedBundle &opened)
{
    Error error = opened.report.error();
    error.context += u" Nothing was read in, and the file stays where it is."_s;
    return error;
}

/// "17 from Nav Moss is missing."
QString missingText(const Workspace &workspace, const exchange::Bundle &bundle)
{
    const Result<std::vector<quint64>> missing = missingNumbers(workspace, bundle);
    if (!missing || missing->empty()) {
        return {};
    }
    QStringList numbers;
    for (const quint64 number : *missing) {
        numbers << QString::number(number);
    }
    return u" Missing from %1: %2."_s.arg(workspace.officeName(bundle.from), numbers.join(u", "_s));
}

/// Puts a copy into the inbox, and says so in `reason`.
Error waiting(Workspace &workspace, const QString &path, Error reason)
{
    if (const Result<> kept = keepInInbox(workspace, path); !kept) {
        return kept.error();
    }
    reason.context +=
        u" A copy waits in the inbox and is read in by itself as soon as that has come."_s;
    return reason;
}

} // namespace

Result<ImportReport> previewImport(Workspace &workspace, const QString &path)
{
    const Result<exchange::OpenedBundle> opened = openBundleFile(workspace, path);
    if (!opened) {
        return opened.error();
    }
    return opened->bundle ? takeBundle(workspace, *opened, TakeOutcome::DryRun)
                          : Result<ImportReport>(refused(*opened));
}

Result<ImportReport> importBundle(Workspace &workspace, const QString &path)
{
    const Result<exchange::OpenedBundle> opened = openBundleFile(workspace, path);
    if (!opened) {
        return opened.error();
    }
    if (!opened->bundle) {
        return waitsForItsSender(opened->report) ? waiting(workspace, path, refused(*opened))
                                                 : refused(*opened);
    }
    Result<ImportReport> report = takeBundle(workspace, *opened, TakeOutcome::Keep);
    if (!report && report.error().code == ErrorCode::BundleIncomplete) {
        Error reason = report.error();
        reason.context += missingText(workspace, *opened->bundle);
        return waiting(workspace, path, std::move(reason));
    }
    if (report && report->newChanges > 0) {
        // This bundle is in, whatever becomes of those that waited for it: they are still there.
        Result<std::vector<ImportReport>> followed = retryInbox(workspace);
        report->followed = followed ? *std::move(followed) : std::vector<ImportReport>();
    }
    return report;
}

} // namespace landgang::workspace
