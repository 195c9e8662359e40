// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/openfile.h"

#include "core/store/vault/creationjournal.h"
#include "core/store/vault/databasefile.h"
#include "core/store/vault/logfile.h"

#include <algorithm>
#include <vector>

namespace landgang::store {
namespace {

constexpr int kKinds = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_TEMP_DB
    | SQLITE_OPEN_TEMP_JOURNAL | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_SUBJOURNAL
    | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;

/// A file on the disk that is closed again unless somebody takes it.
class DiskFile
{
public:
    explicit DiskFile(const OpenRequest &request)
        : m_file(request.disk)
        , m_code(request.vfs->xOpen(request.vfs, request.name, request.disk, request.flags,
                                    request.outFlags))
    {
    }
    DiskFile(const DiskFile &) = delete;
    DiskFile &operator=(const DiskFile &) = delete;
    ~DiskFile()
    {
        // Also after a failure: SQLite's own file systems leave no methods then.
        if (m_file != nullptr && m_file->pMethods != nullptr) {
            m_file->pMethods->xClose(m_file);
        }
    }

    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] sqlite3_file *get() const { return m_file; }
    sqlite3_file *take() { return std::exchange(m_file, nullptr); }

private:
    sqlite3_file *m_file;
    int m_code;
};

/// The keys by the salt that stands before the log of the database `name`.
std::optional<FileKeys> keysOfLog(const OpenRequest &request, const StoreSecrets &secrets)
{
    const char *const log = sqlite3_filename_wal(request.name);
    std::vector<std::byte> memory(static_cast<size_t>(request.vfs->szOsFile));
    const DiskFile file({request.vfs, log, reinterpret_cast<sqlite3_file *>(memory.data()),
                         SQLITE_OPEN_WAL | SQLITE_OPEN_READONLY, nullptr});
    LogPrefix prefix;
    if (file.code() != SQLITE_OK
        || file.get()->pMethods->xRead(file.get(), prefix.data(), kLogPrefixSize, 0) != SQLITE_OK) {
        return std::nullopt;
    }
    FileSalt salt;
    std::copy_n(prefix.begin(), salt.size(), salt.begin());
    FileKeys keys = FileKeys::derive(secrets.dataKey, salt);
    return logPrefix(keys) == prefix ? std::optional(std::move(keys)) : std::nullopt;
}

/// The keys of an existing database file: by its own salt if the first page opens with them, else
/// by the salt its log knows.
std::optional<FileKeys> keysOfDatabase(const OpenRequest &request, sqlite3_file *disk,
                                       const StoreSecrets &secrets)
{
    FileSalt salt;
    if (disk->pMethods->xRead(disk, salt.data(), static_cast<int>(salt.size()), 0) == SQLITE_OK) {
        FileKeys keys = FileKeys::derive(secrets.dataKey, salt);
        Page first;
        if (DatabaseFile(disk, keys).readPage(1, first) == SQLITE_OK) {
            return keys;
        }
    }
    return keysOfLog(request, secrets);
}

int openDatabase(const OpenRequest &request, StoreSecrets &secrets,
                 std::unique_ptr<VaultFile> &opened)
{
    DiskFile disk(request);
    if (disk.code() != SQLITE_OK) {
        return disk.code();
    }
    sqlite3_int64 size = 0;
    if (const int code = disk.get()->pMethods->xFileSize(disk.get(), &size); code != SQLITE_OK) {
        return code;
    }
    secrets.fileKeys = size == 0 ? FileKeys::derive(secrets.dataKey, randomFileSalt())
                                 : keysOfDatabase(request, disk.get(), secrets);
    if (!secrets.fileKeys) {
        return SQLITE_NOTADB;
    }
    opened = std::make_unique<DatabaseFile>(disk.take(), *secrets.fileKeys);
    return SQLITE_OK;
}

int openLog(const OpenRequest &request, const StoreSecrets &secrets,
            std::unique_ptr<VaultFile> &opened)
{
    if (!secrets.fileKeys) {
        return SQLITE_CANTOPEN;
    }
    DiskFile disk(request);
    if (disk.code() != SQLITE_OK) {
        return disk.code();
    }
    opened = std::make_unique<LogFile>(disk.take(), *secrets.fileKeys);
    return SQLITE_OK;
}

int openJournal(const OpenRequest &request, std::unique_ptr<VaultFile> &opened)
{
    DiskFile disk(request);
    if (disk.code() != SQLITE_OK) {
        return disk.code();
    }
    opened = std::make_unique<CreationJournal>(disk.take());
    return SQLITE_OK;
}

} // namespace

int openVaultFile(const OpenRequest &request, StoreSecrets &secrets,
                  std::unique_ptr<VaultFile> &opened)
{
    switch (request.flags & kKinds) {
    case SQLITE_OPEN_MAIN_DB: return openDatabase(request, secrets, opened);
    case SQLITE_OPEN_WAL: return openLog(request, secrets, opened);
    case SQLITE_OPEN_MAIN_JOURNAL: return openJournal(request, opened);
    default: return SQLITE_CANTOPEN;
    }
}

} // namespace landgang::store
