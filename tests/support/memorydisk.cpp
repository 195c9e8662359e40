// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/support/memorydisk.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace landgang::testing {
namespace {

using Kind = DiskOperation::Kind;

struct MemoryFile {
    sqlite3_file base;
    MemoryDisk *disk;
    std::string *name;
};

MemoryFile &memoryFile(sqlite3_file *file)
{
    return *reinterpret_cast<MemoryFile *>(file);
}

QByteArray &contentOf(sqlite3_file *file)
{
    return memoryFile(file).disk->files()[*memoryFile(file).name];
}

int record(sqlite3_file *file, Kind kind, sqlite3_int64 offset = 0, const QByteArray &bytes = {})
{
    return memoryFile(file).disk->record({kind, *memoryFile(file).name, offset, bytes});
}

int closeFile(sqlite3_file *file)
{
    delete memoryFile(file).name;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *target, int count, sqlite3_int64 offset)
{
    const QByteArray part = contentOf(file).mid(offset, count);
    std::memset(target, 0, static_cast<size_t>(count));
    std::memcpy(target, part.constData(), static_cast<size_t>(part.size()));
    return part.size() == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *source, int count, sqlite3_int64 offset)
{
    return record(file, Kind::Write, offset, QByteArray(static_cast<const char *>(source), count));
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return record(file, Kind::Truncate, size);
}

int syncFile(sqlite3_file *file, int)
{
    return record(file, Kind::Sync);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = contentOf(file).size();
    return SQLITE_OK;
}

int allowLock(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int checkLock(sqlite3_file *, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 512;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *file, int region, int size, int, void volatile **memory)
{
    auto &regions = memoryFile(file).disk->shared[*memoryFile(file).name];
    while (regions.size() <= static_cast<size_t>(region)) {
        regions.emplace_back(static_cast<size_t>(size));
    }
    *memory = regions[static_cast<size_t>(region)].data();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file *)
{
}

int unmapShared(sqlite3_file *file, int)
{
    memoryFile(file).disk->shared.erase(*memoryFile(file).name);
    return SQLITE_OK;
}

constexpr sqlite3_io_methods kMethods = {
    2,          closeFile, readFile,    writeFile, truncateFile, syncFile,        sizeOfFile,
    allowLock,  allowLock, checkLock,   control,   sectorSize,   characteristics, mapShared,
    lockShared, barrier,   unmapShared, nullptr,   nullptr};

MemoryDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<MemoryDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    MemoryDisk &disk = diskOf(vfs);
    memoryFile(file) = {{nullptr}, &disk, nullptr};
    if (!disk.files().contains(name)) {
        if ((flags & SQLITE_OPEN_CREATE) == 0) {
            return SQLITE_CANTOPEN;
        }
        if (const int code = disk.record({Kind::Create, name, 0, {}}); code != SQLITE_OK) {
            return code;
        }
    }
    memoryFile(file) = {{&kMethods}, &disk, new std::string(name)};
    if (outFlags != nullptr) {
        *outFlags = flags;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int)
{
    return diskOf(vfs).files().contains(name) ? diskOf(vfs).record({Kind::Delete, name, 0, {}})
                                              : SQLITE_IOERR_DELETE_NOENT;
}

int accessFile(sqlite3_vfs *vfs, const char *name, int, int *answer)
{
    *answer = diskOf(vfs).files().contains(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *answer)
{
    sqlite3_snprintf(size, answer, "%s", name);
    return SQLITE_OK;
}

/// Changes `files` as `operation` says.
void carryOut(Files &files, const DiskOperation &operation)
{
    switch (operation.kind) {
    case Kind::Sync: return;
    case Kind::Create: files[operation.file]; return;
    case Kind::Delete: files.erase(operation.file); return;
    case Kind::Truncate: files[operation.file].resize(operation.offset); return;
    case Kind::Write: {
        QByteArray &content = files[operation.file];
        const qsizetype end = operation.offset + operation.bytes.size();
        if (content.size() < end) {
            content.append(QByteArray(end - content.size(), '\0'));
        }
        content.replace(operation.offset, operation.bytes.size(), operation.bytes);
        return;
    }
    }
}

/// Of a write that was not flushed, what arrived.
void applyTorn(Files &files, const DiskOperation &write, size_t sector, std::mt19937 &random)
{
    const auto step = static_cast<qsizetype>(sector);
    qsizetype done = 0;
    while (done < write.bytes.size()) {
        const qsizetype toBoundary = step - (write.offset + done) % step;
        DiskOperation part{Kind::Write, write.file, write.offset + done,
                           write.bytes.mid(done, toBoundary)};
        done += part.bytes.size();
        const auto fate = random() % 10;
        if (fate == 0) {
            std::generate(part.bytes.begin(), part.bytes.end(),
                          [&random] { return static_cast<char>(random()); });
        }
        if (fate < 6) {
            carryOut(files, part);
        }
    }
}

} // namespace

MemoryDisk::MemoryDisk()
    : m_vfs(*sqlite3_vfs_find(nullptr))
{
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = sizeof(MemoryFile);
    m_vfs.zName = "memory";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = accessFile;
    m_vfs.xFullPathname = fullPath;
}

MemoryDisk::~MemoryDisk() = default;

void MemoryDisk::insert(Files files)
{
    m_files = std::move(files);
    m_operations.clear();
    shared.clear();
    m_countdown = 0;
    m_hasFailed = false;
}

void MemoryDisk::failAfter(int countdown, int code, Failure failure)
{
    m_countdown = countdown;
    m_code = code;
    m_failure = failure;
    m_hasFailed = false;
}

int MemoryDisk::record(DiskOperation operation)
{
    const bool isDue = m_countdown > 0 && --m_countdown == 0;
    if (isDue || (m_hasFailed && m_failure == Failure::ForGood)) {
        m_hasFailed = true;
        return m_code;
    }
    carryOut(m_files, operation);
    m_operations.push_back(std::move(operation));
    return SQLITE_OK;
}

Files afterPowerLoss(const Files &files, const std::vector<DiskOperation> &operations, size_t count,
                     const PowerLoss &loss, std::mt19937 &random)
{
    // A write counts as kept once its file is flushed; truncations and names wait for no flush.
    std::map<std::string, size_t> flushed;
    for (size_t i = 0; i < count && loss.honoursSyncs; ++i) {
        if (operations[i].kind == Kind::Sync) {
            flushed[operations[i].file] = i;
        }
    }
    Files left = files;
    for (size_t i = 0; i < count; ++i) {
        const DiskOperation &operation = operations[i];
        const auto until = flushed.find(operation.file);
        const bool isKept = until != flushed.end() && i < until->second;
        if (operation.kind == Kind::Write && !isKept) {
            applyTorn(left, operation, loss.sector, random);
        } else {
            carryOut(left, operation);
        }
    }
    return left;
}

} // namespace landgang::testing
