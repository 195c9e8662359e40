// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/vaultfile.h"

namespace landgang::store {
namespace {

VaultFile &fileOf(sqlite3_file *handle)
{
    return *reinterpret_cast<VaultFileHandle *>(handle)->file;
}

int closeFile(sqlite3_file *handle)
{
    const VaultFile *const file = &fileOf(handle);
    sqlite3_file *const disk = file->disk();
    delete file;
    return disk->pMethods->xClose(disk);
}

int readFile(sqlite3_file *handle, void *bytes, int count, sqlite3_int64 offset)
{
    return fileOf(handle).read({static_cast<unsigned char *>(bytes), static_cast<size_t>(count)},
                               offset);
}

int writeFile(sqlite3_file *handle, const void *bytes, int count, sqlite3_int64 offset)
{
    return fileOf(handle).write(
        {static_cast<const unsigned char *>(bytes), static_cast<size_t>(count)}, offset);
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    return fileOf(handle).truncate(size);
}

int sizeOfFile(sqlite3_file *handle, sqlite3_int64 *size)
{
    return fileOf(handle).size(size);
}

int syncFile(sqlite3_file *handle, int flags)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    return disk->pMethods->xSync(disk, flags);
}

int lockFile(sqlite3_file *handle, int level)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    return disk->pMethods->xLock(disk, level);
}

int unlockFile(sqlite3_file *handle, int level)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    return disk->pMethods->xUnlock(disk, level);
}

int checkReservedLock(sqlite3_file *handle, int *isReserved)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    return disk->pMethods->xCheckReservedLock(disk, isReserved);
}

int controlFile(sqlite3_file *handle, int operation, void *argument)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    if (operation == SQLITE_FCNTL_MMAP_SIZE || operation == SQLITE_FCNTL_CHUNK_SIZE) {
        return SQLITE_NOTFOUND; // Files are never mapped, and grow by pages and frames only.
    }
    return disk->pMethods->xFileControl(disk, operation, argument);
}

int sectorSize(sqlite3_file *handle)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    return disk->pMethods->xSectorSize(disk);
}

int deviceCharacteristics(sqlite3_file *handle)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    // Of what the disk promises only the order and the life of its files are promised on: a page
    // of ours is more bytes changed than SQLite thinks. That a write leaves the bytes beside it
    // alone is SQLite's own assumption for every disk of today; without it, it would split frames.
    constexpr int kKept = SQLITE_IOCAP_SEQUENTIAL | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN;
    return (disk->pMethods->xDeviceCharacteristics(disk) & kKept)
        | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *handle, int region, int size, int extend, void volatile **memory)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    return disk->pMethods->xShmMap(disk, region, size, extend, memory);
}

int lockShared(sqlite3_file *handle, int offset, int count, int flags)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    return disk->pMethods->xShmLock(disk, offset, count, flags);
}

void sharedBarrier(sqlite3_file *handle)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    disk->pMethods->xShmBarrier(disk);
}

int unmapShared(sqlite3_file *handle, int remove)
{
    sqlite3_file *const disk = fileOf(handle).disk();
    return disk->pMethods->xShmUnmap(disk, remove);
}

} // namespace

VaultFile::VaultFile(sqlite3_file *disk)
    : m_disk(disk)
{
}

VaultFile::~VaultFile() = default;

int VaultFile::truncate(sqlite3_int64 size)
{
    return m_disk->pMethods->xTruncate(m_disk, size);
}

int VaultFile::size(sqlite3_int64 *size)
{
    return m_disk->pMethods->xFileSize(m_disk, size);
}

int VaultFile::readDisk(std::span<unsigned char> bytes, sqlite3_int64 offset)
{
    return m_disk->pMethods->xRead(m_disk, bytes.data(), static_cast<int>(bytes.size()), offset);
}

int VaultFile::writeDisk(std::span<const unsigned char> bytes, sqlite3_int64 offset)
{
    return m_disk->pMethods->xWrite(m_disk, bytes.data(), static_cast<int>(bytes.size()), offset);
}

const sqlite3_io_methods &vaultFileMethods()
{
    static const sqlite3_io_methods methods = {2,
                                               closeFile,
                                               readFile,
                                               writeFile,
                                               truncateFile,
                                               syncFile,
                                               sizeOfFile,
                                               lockFile,
                                               unlockFile,
                                               checkReservedLock,
                                               controlFile,
                                               sectorSize,
                                               deviceCharacteristics,
                                               mapShared,
                                               lockShared,
                                               sharedBarrier,
                                               unmapShared,
                                               nullptr,
                                               nullptr};
    return methods;
}

} // namespace landgang::store
