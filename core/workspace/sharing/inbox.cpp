// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/inbox.h"

#include "core/base/digest.h"
#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/workspace/sharing/bundlefile.h"
#include "core/workspace/sharing/forgetcase.h"
#include "core/workspace/sharing/importreport.h"
#include "core/workspace/sharing/takebundle.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

/// Enough of a digest that two files never meet.
constexpr qsizetype kNameDigits = 32;

QDir folderOf(const Workspace &workspace)
{
    return QDir(QDir(workspace.folder()).filePath(u"inbox"_s));
}

/// Where a file lies in the inbox, or would: by what is in it, so that it lies there once.
QString placeFor(const Workspace &workspace, const QByteArray &bytes)
{
    const QString name = QString::fromLatin1(sha256(bytes).toHex().first(kNameDigits))
        + u".landgang"_s;
    return folderOf(workspace).filePath(name);
}

QStringList filesIn(const Workspace &workspace)
{
    const QDir folder = folderOf(workspace);
    QStringList files;
    for (const QString &name :
         folder.entryList({u"*.landgang"_s}, QDir::Files, QDir::Time | QDir::Reversed)) {
        files << folder.filePath(name);
    }
    return files;
}

Result<ImportReport> tryOut(Workspace &workspace, const exchange::OpenedBundle &opened,
                            TakeOutcome outcome)
{
    return opened.bundle ? takeBundle(workspace, opened, outcome)
                         : Result<ImportReport>(opened.report.error());
}

/// Errors of the store itself end everything; all others are about one file.
bool isAboutTheStore(const Error &error)
{
    return error.code == ErrorCode::Database || error.code == ErrorCode::StoreDamaged;
}

Result<> remove(const QString &path)
{
    return QFile::remove(path)
        ? Result<>()
        : Result<>(Error{ErrorCode::FileWrite, u"%1 cannot be taken away."_s.arg(path)});
}

/// One round over the inbox: what went in.
Result<std::vector<ImportReport>> retryOnce(Workspace &workspace)
{
    std::vector<ImportReport> read;
    for (const QString &path : filesIn(workspace)) {
        const Result<exchange::OpenedBundle> opened = openBundleFile(workspace, path);
        if (!opened) {
            continue;
        }
        Result<ImportReport> report = tryOut(workspace, *opened, TakeOutcome::Keep);
        if (!report && isAboutTheStore(report.error())) {
            return report.error();
        }
        if (!report) {
            continue;
        }
        if (const Result<> gone = remove(path); !gone) {
            return gone.error();
        }
        read.push_back(*std::move(report));
    }
    return read;
}

} // namespace

Result<> keepInInbox(Workspace &workspace, const QString &path)
{
    const Result<QByteArray> bytes = readFileBounded(path, limits::kBundleBytes);
    if (!bytes) {
        return bytes.error();
    }
    const QDir folder = folderOf(workspace);
    if (!folder.mkpath(u"."_s)) {
        return Error{ErrorCode::FileWrite, u"%1 cannot be made."_s.arg(folder.path())};
    }
    const Result<> kept =
        writeFileSafely(placeFor(workspace, *bytes), *bytes, FileAudience::OwnerOnly);
    if (kept) {
        emit workspace.changed({.cases = {}, .bundles = true});
    }
    return kept;
}

Result<> dropFromInbox(Workspace &workspace, const QString &path)
{
    const Result<QByteArray> bytes = readFileBounded(path, limits::kBundleBytes);
    if (!bytes) {
        return bytes.error();
    }
    const QString kept = placeFor(workspace, *bytes);
    if (!QFile::exists(kept)) {
        return {};
    }
    const Result<> gone = remove(kept);
    if (gone) {
        emit workspace.changed({.cases = {}, .bundles = true});
    }
    return gone;
}

Result<std::vector<WaitingBundle>> inbox(Workspace &workspace)
{
    std::vector<WaitingBundle> waiting;
    for (const QString &path : filesIn(workspace)) {
        const Result<exchange::OpenedBundle> opened = openBundleFile(workspace, path);
        if (!opened) {
            waiting.push_back({.path = path, .reason = opened.error()});
            continue;
        }
        const Result<ImportReport> report = tryOut(workspace, *opened, TakeOutcome::DryRun);
        if (!report && isAboutTheStore(report.error())) {
            return report.error();
        }
        WaitingBundle bundle{.path = path,
                             .reason = report
                                 ? Error{ErrorCode::BundleIncomplete, u"It can be read in now."_s}
                                 : report.error()};
        if (opened->bundle) {
            bundle.from = opened->bundle->from;
            bundle.number = opened->bundle->number;
            bundle.created = opened->bundle->created;
            const auto missing = missingNumbers(workspace, *opened->bundle);
            if (!missing) {
                return missing.error();
            }
            bundle.missing = *missing;
        }
        waiting.push_back(std::move(bundle));
    }
    return waiting;
}

Result<std::vector<ImportReport>> retryInbox(Workspace &workspace)
{
    std::vector<ImportReport> all;
    while (true) {
        Result<std::vector<ImportReport>> read = retryOnce(workspace);
        if (!read) {
            return read.error();
        }
        if (read->empty()) {
            break;
        }
        std::move(read->begin(), read->end(), std::back_inserter(all));
    }
    const Result<int> dropped = dropForgotten(workspace);
    if (!all.empty()) {
        // What each of them changed was told while its file still lay here.
        emit workspace.changed({.cases = {}, .bundles = true});
    }
    return dropped ? Result<std::vector<ImportReport>>(std::move(all)) : dropped.error();
}

Result<int> dropForgotten(Workspace &workspace)
{
    int unread = 0;
    for (const QString &path : filesIn(workspace)) {
        const Result<exchange::OpenedBundle> opened = openBundleFile(workspace, path);
        if (!opened || !opened->bundle) {
            continue;
        }
        exchange::Bundle rest = *opened->bundle;
        const Result<int> forgotten = leaveOutForgotten(workspace, rest);
        if (!forgotten) {
            return forgotten.error();
        }
        if (*forgotten == 0) {
            continue;
        }
        const Result<ImportReport> report = takeBundle(workspace, *opened, TakeOutcome::Keep);
        if (!report && isAboutTheStore(report.error())) {
            return report.error();
        }
        if (const Result<> gone = remove(path); !gone) {
            return gone.error();
        }
        unread += report ? 0 : 1;
    }
    return unread;
}

std::set<quint64> waitingNumbers(const Workspace &workspace, const DeviceId &device)
{
    std::set<quint64> numbers;
    for (const QString &path : filesIn(workspace)) {
        const Result<exchange::OpenedBundle> opened = openBundleFile(workspace, path);
        if (opened && opened->bundle && opened->bundle->fromDevice == device) {
            numbers.insert(opened->bundle->number);
        }
    }
    return numbers;
}

} // namespace landgang::workspace
