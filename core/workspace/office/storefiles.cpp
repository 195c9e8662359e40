// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/storefiles.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/workspace/office/storeplace.h"

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
    , erasureList(QDir(folder).filePath(u"landgang.forgotten"_s))
    , lock(QDir(folder).filePath(u"landgang.lock"_s))
    , unfinished(QDir(folder).filePath(u"landgang.new"_s))
    , profile(QDir(folder).filePath(u"profile.json"_s))
    , previousProfile(QDir(folder).filePath(u"profile-before.json"_s))
    , additions(QDir(folder).filePath(u"profile-additions.json"_s))
{
}

Result<> checkStoreThere(const StoreFiles &files)
{
    const QString folder = QFileInfo(files.database).absolutePath();
    const QFileInfo database(files.database);
    const QFileInfo keys(files.slot);
    if (isUnfinishedStore(files)) {
        return Error{ErrorCode::StoreMissing,
                     u"The making of an office in %1 was ended midway. Nothing was entered in it. "
                     "Make the office again in the same folder."_s.arg(folder)};
    }
    if (!database.exists() && !keys.exists()) {
        return Error{ErrorCode::StoreMissing, u"There is no store in %1."_s.arg(folder)};
    }
    for (const QFileInfo &file : {database, keys}) {
        if (file.size() == 0) {
            return Error{ErrorCode::StoreDamaged,
                         u"%1 is %2. Nothing was changed. Restore a backup of this store."_s.arg(
                             file.filePath(), file.exists() ? u"empty"_s : u"missing"_s)};
        }
    }
    return {};
}

bool isUnfinishedStore(const StoreFiles &files)
{
    return QFileInfo::exists(files.unfinished) && !QFileInfo::exists(files.slot);
}

void removeUnfinishedStore(const StoreFiles &files)
{
    // The key file goes first and the mark last: whatever is left in between is still unfinished.
    for (const QString &file :
         {files.slot, QString(files.database + u"-shm"_s), QString(files.database + u"-wal"_s),
          files.database, files.profile, files.unfinished}) {
        QFile::remove(file);
    }
}

Result<std::unique_ptr<QLockFile>> lockStore(const StoreFiles &files)
{
    const QString folder = QFileInfo(files.lock).absolutePath();
    if (const Result<> place = checkStorePlace(folder); !place) {
        return place.error();
    }
    auto lock = std::make_unique<QLockFile>(files.lock);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        removeUnfinishedFiles(folder);
        return lock;
    }
    if (lock->error() != QLockFile::LockFailedError) {
        return Error{ErrorCode::FileWrite,
                     u"The folder of the store cannot be written to: %1."_s.arg(folder)};
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return Error{ErrorCode::StoreInUse,
                 u"The store is open in %1 (process %2 on %3). Close it there first."_s.arg(
                     program, QString::number(process), host)};
}

Result<store::KeyFile> readKeys(const StoreFiles &files)
{
    const Result<QByteArray> bytes = readFileBounded(files.slot, limits::kMegabyte);
    return bytes ? store::KeyFile::fromBytes(*bytes) : bytes.error();
}

Result<> writeKeys(const StoreFiles &files, const store::KeyFile &keys)
{
    return writeFileSafely(files.slot, keys.toBytes(), FileAudience::OwnerOnly);
}

Result<QByteArray> profileBytes(const StoreFiles &files)
{
    if (QFileInfo::exists(files.profile)) {
        return readFileBounded(files.profile, limits::kProfileBytes);
    }
    QFile builtIn(QString::fromUtf16(kBuiltInProfile));
    if (!builtIn.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::ProfileInvalid, u"The profile is missing from the program."_s};
    }
    return builtIn.readAll();
}

Result<Profile> loadProfile(const StoreFiles &files)
{
    const Result<QByteArray> json = profileBytes(files);
    if (!json) {
        return json.error();
    }
    const bool isOwn = QFileInfo::exists(files.profile);
    Result<Profile> profile =
        Profile::fromJson(*json, isOwn ? files.profile : u"no-tilbakeforingsgarantien.json"_s);
    if (!profile || !QFileInfo::exists(files.additions)) {
        return profile;
    }
    const Result<QByteArray> additions = readFileBounded(files.additions, limits::kProfileBytes);
    if (!additions) {
        return additions.error();
    }
    return profile->withAdditions(*additions, files.additions);
}

} // namespace landgang::workspace
