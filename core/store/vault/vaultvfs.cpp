// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/vaultvfs.h"

#include "core/store/vault/creationjournal.h"
#include "core/store/vault/openfile.h"
#include "core/store/vault/vaultfile.h"

#include <sqlite3.h>

#include <map>
#include <mutex>

namespace landgang::store {
namespace {

sqlite3_vfs *under(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

bool hasEnding(const char *name, QByteArrayView ending)
{
    return QByteArrayView(name).endsWith(ending);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *const handle = reinterpret_cast<VaultFileHandle *>(file);
    auto *const disk = reinterpret_cast<sqlite3_file *>(handle + 1);
    handle->base.pMethods = nullptr; // SQLite closes what has methods, also when this fails.
    const std::shared_ptr<StoreSecrets> secrets = name == nullptr
        ? nullptr
        : StoreTicket::secretsOf(sqlite3_uri_int64(name, kTicketParameter, 0));
    if (!secrets) {
        return SQLITE_CANTOPEN;
    }
    std::unique_ptr<VaultFile> opened;
    const int code = openVaultFile({under(vfs), name, disk, flags, outFlags}, *secrets, opened);
    if (code == SQLITE_OK) {
        handle->file = opened.release();
        handle->base.pMethods = &vaultFileMethods();
    }
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    if (!hasEnding(name, "-wal") && !hasEnding(name, "-journal")) {
        return SQLITE_IOERR_DELETE;
    }
    return under(vfs)->xDelete(under(vfs), name, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    if (hasEnding(name, "-journal")) {
        *answer = 0; // Never rolled back: see CreationJournal.
        return SQLITE_OK;
    }
    return under(vfs)->xAccess(under(vfs), name, flags, answer);
}

int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *answer)
{
    return under(vfs)->xFullPathname(under(vfs), name, size, answer);
}

void *openLibrary(sqlite3_vfs *, const char *)
{
    return nullptr;
}

void libraryError(sqlite3_vfs *, int size, char *answer)
{
    sqlite3_snprintf(size, answer, "Extensions are not loaded.");
}

using LibraryFunction = void (*)();

LibraryFunction findInLibrary(sqlite3_vfs *, void *, const char *)
{
    return nullptr;
}

void closeLibrary(sqlite3_vfs *, void *)
{
}

int randomness(sqlite3_vfs *vfs, int count, char *bytes)
{
    return under(vfs)->xRandomness(under(vfs), count, bytes);
}

int sleep(sqlite3_vfs *vfs, int microseconds)
{
    return under(vfs)->xSleep(under(vfs), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *time)
{
    return under(vfs)->xCurrentTime(under(vfs), time);
}

int lastError(sqlite3_vfs *vfs, int size, char *answer)
{
    return under(vfs)->xGetLastError(under(vfs), size, answer);
}

int currentTimeInMilliseconds(sqlite3_vfs *vfs, sqlite3_int64 *time)
{
    return under(vfs)->xCurrentTimeInt64(under(vfs), time);
}

/// A file system of ours with its name, which SQLite does not copy.
struct Registered {
    QByteArray name;
    sqlite3_vfs vfs = {};
};

sqlite3_vfs vaultOver(sqlite3_vfs *below, const char *name)
{
    return {.iVersion = 2,
            .szOsFile = static_cast<int>(sizeof(VaultFileHandle)) + below->szOsFile,
            .mxPathname = below->mxPathname,
            .zName = name,
            .pAppData = below,
            .xOpen = openFile,
            .xDelete = deleteFile,
            .xAccess = accessFile,
            .xFullPathname = fullPath,
            .xDlOpen = openLibrary,
            .xDlError = libraryError,
            .xDlSym = findInLibrary,
            .xDlClose = closeLibrary,
            .xRandomness = randomness,
            .xSleep = sleep,
            .xCurrentTime = currentTime,
            .xGetLastError = lastError,
            .xCurrentTimeInt64 = currentTimeInMilliseconds};
}

} // namespace

Result<QByteArray> registerVaultVfs(sqlite3_vfs *below)
{
    static std::mutex mutex;
    static std::map<sqlite3_vfs *, std::unique_ptr<Registered>> registered;
    const std::lock_guard guard(mutex);
    below = below == nullptr ? sqlite3_vfs_find(nullptr) : below;
    if (below == nullptr || below->iVersion < 2) {
        return Error{ErrorCode::Database, QStringLiteral("SQLite has no file system to use.")};
    }
    std::unique_ptr<Registered> &ours = registered[below];
    if (!ours) {
        ours = std::make_unique<Registered>();
        ours->name = QByteArrayLiteral("landgang-") + below->zName;
        ours->vfs = vaultOver(below, ours->name.constData());
        if (sqlite3_vfs_register(&ours->vfs, 0) != SQLITE_OK) {
            ours.reset();
            return Error{ErrorCode::Database,
                         QStringLiteral("SQLite did not take the vault's file system.")};
        }
    }
    return ours->name;
}

} // namespace landgang::store
