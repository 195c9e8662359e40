// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/restorebackup.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/store/checkedcopy.h"
#include "core/workspace/office/backups.h"
#include "core/workspace/office/storefiles.h"

#include <QDir>
#include <QFileInfo>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

/// A store larger than this is not read into memory to be put in place.
constexpr qint64 kStoreBytes = 2048 * limits::kMegabyte;

/// Whose passphrases count, and the data key they open.
struct Unlocked {
    bool byBackup; ///< The store's own key file is missing or damaged.
    store::SlotContent content;
};

Result<Unlocked> unlock(const StoreFiles &files, const StoreFiles &backup, const Login &login)
{
    Result<store::KeyFile> keys = readKeys(files);
    const bool byBackup = !keys;
    if (byBackup) {
        keys = readKeys(backup);
    }
    if (!keys) {
        return keys.error();
    }
    Result<store::SlotContent> content = keys->open(login.user, login.passphrase);
    return content ? Result<Unlocked>(Unlocked{byBackup, *std::move(content)}) : content.error();
}

/// Moves the files of a store that does not open into a new folder beside it.
Result<QString> setAside(const StoreFiles &files)
{
    const QDir folder = QFileInfo(files.database).dir();
    int number = 1;
    while (folder.exists(u"replaced-%1"_s.arg(number))) {
        ++number;
    }
    const QString aside = folder.absoluteFilePath(u"replaced-%1"_s.arg(number));
    bool isMoved = QDir().mkpath(aside);
    for (const QString &suffix : {u"-shm"_s, u"-wal"_s, QString()}) {
        const QString path = files.database + suffix;
        isMoved = isMoved
            && (!QFileInfo::exists(path)
                || QFile::rename(path, QDir(aside).filePath(QFileInfo(path).fileName())));
    }
    return isMoved
        ? Result<QString>(aside)
        : Error{ErrorCode::FileWrite, u"The damaged store cannot be moved to %1."_s.arg(aside)};
}

/// Keeps what is there, and says what the backup lacks of it.
Result<RestoreReport> keepBefore(const QString &folder, const StoreFiles &files,
                                 const store::Database &backup, const store::DataKey &key,
                                 Environment environment)
{
    RestoreReport report;
    if (!QFileInfo::exists(files.database)) {
        return report;
    }
    const auto present = store::Database::open(files.database, key);
    const Result<> whole = present ? store::checkWhole(**present) : present.error();
    auto missing = whole ? store::changesMissingIn(backup, **present) : whole.error();
    if (!missing) {
        const Result<QString> aside = setAside(files);
        if (!aside) {
            return aside.error();
        }
        report.keptAside = *aside;
        return report;
    }
    report.missing = *std::move(missing);
    const Result<Backup> before =
        backUp({folder, **present, environment.clock}, BackupOccasion::BeforeRestore);
    if (!before) {
        return before.error();
    }
    report.before = before->folder;
    return report;
}

/// The database of the backup, copied and read through, as bytes.
Result<QByteArray> checkedBytes(const store::Database &backup, const StoreFiles &files)
{
    const QString copy = files.database + u".restoring"_s;
    QFile::remove(copy);
    if (const Result<> written = store::writeCheckedCopy(backup, copy); !written) {
        return written.error();
    }
    Result<QByteArray> bytes = readFileBounded(copy, kStoreBytes);
    QFile::remove(copy);
    return bytes;
}

/// The files beside the database, where the store has none that can be used.
Result<> bringBack(const StoreFiles &files, const StoreFiles &backup, const Unlocked &unlocked)
{
    for (const auto file :
         {&StoreFiles::profile, &StoreFiles::previousProfile, &StoreFiles::additions}) {
        if (QFileInfo::exists(files.*file) || !QFileInfo::exists(backup.*file)) {
            continue;
        }
        const Result<QByteArray> bytes = readFileBounded(backup.*file, limits::kProfileBytes);
        const Result<> written = bytes ? writeFileSafely(files.*file, *bytes) : bytes.error();
        if (!written) {
            return written;
        }
    }
    if (!unlocked.byBackup) {
        return {};
    }
    const Result<store::KeyFile> keys = readKeys(backup);
    return keys ? writeKeys(files, *keys) : keys.error();
}

} // namespace

Result<RestoreReport> restoreBackup(const QString &folder, const QString &backupFolder,
                                    const Login &login, Environment environment)
{
    const StoreFiles files(folder);
    const StoreFiles backup(backupFolder);
    if (!QFileInfo::exists(backup.database) || !QFileInfo::exists(backup.slot)) {
        return Error{ErrorCode::NotFound, u"There is no backup in %1."_s.arg(backupFolder)};
    }
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::FileWrite, u"The folder %1 cannot be made."_s.arg(folder)};
    }
    const Result<std::unique_ptr<QLockFile>> lock = lockStore(files);
    if (!lock) {
        return lock.error();
    }
    const Result<Unlocked> unlocked = unlock(files, backup, login);
    if (!unlocked) {
        return unlocked.error();
    }
    const store::DataKey &key = unlocked->content.key;
    const auto source = store::Database::open(backup.database, key);
    if (!source) {
        return Error{ErrorCode::NotPermitted,
                     u"The backup is damaged, or it is of another store. Nothing was changed."_s,
                     {source.error()}};
    }
    const Result<QByteArray> bytes = checkedBytes(**source, files);
    if (!bytes) {
        return bytes.error();
    }
    Result<RestoreReport> report = keepBefore(folder, files, **source, key, environment);
    if (!report) {
        return report;
    }
    if (const Result<> brought = bringBack(files, backup, *unlocked); !brought) {
        return brought.error();
    }
    if (const Result<> written = writeFileSafely(files.database, *bytes, FileAudience::OwnerOnly);
        !written) {
        return written.error();
    }
    return report;
}

} // namespace landgang::workspace
