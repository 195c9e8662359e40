// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/storefiles.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kBuiltInProfile = u":/landgang/profiles/no-tilbakeforingsgarantien.json";

} // namespace

StoreFiles::StoreFiles(const QString &folder)
    : database(QDir(folder).filePath(u"landgang.db"_s))
    , slot(QDir(folder).filePath(u"landgang.key"_s))
    , lock(QDir(folder).filePath(u"landgang.lock"_s))
    , profile(QDir(folder).filePath(u"profile.json"_s))
{
}

Result<std::unique_ptr<QLockFile>> lockStore(const StoreFiles &files)
{
    auto lock = std::make_unique<QLockFile>(files.lock);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        return lock;
    }
    if (lock->error() != QLockFile::LockFailedError) {
        return Error{ErrorCode::FileWrite,
                     u"The folder of the store cannot be written to: %1."_s.arg(
                         QFileInfo(files.lock).absolutePath())};
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return Error{ErrorCode::StoreInUse,
                 u"The store is open in %1 (process %2 on %3). Close it there first."_s.arg(
                     program, QString::number(process), host)};
}

Result<Profile> loadProfile(const StoreFiles &files)
{
    if (QFileInfo::exists(files.profile)) {
        const Result<QByteArray> json = readFileBounded(files.profile, limits::kProfileBytes);
        if (!json) {
            return json.error();
        }
        return Profile::fromJson(*json, files.profile);
    }
    QFile builtIn(QString::fromUtf16(kBuiltInProfile));
    if (!builtIn.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::ProfileInvalid, u"The profile is missing from the program."_s};
    }
    return Profile::fromJson(builtIn.readAll(), u"no-tilbakeforingsgarantien.json"_s);
}

} // namespace landgang::workspace
