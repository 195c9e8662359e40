// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

#include <sqlite3.h>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace landgang::testing {

/// The content of a disk: files by path.
using Files = std::map<std::string, QByteArray>;

/// One thing that was asked of a disk.
struct DiskOperation {
    enum class Kind { Create, Write, Truncate, Sync, Delete };

    Kind kind;
    std::string file;
    sqlite3_int64 offset = 0; ///< Of a truncation: the new size.
    QByteArray bytes;
};

/// A disk for SQLite that lies in memory, writes down what is asked of it and fails on request. One
/// connection at a time. SQLite knows its file system for as long as the program runs, so there
/// must be one object only.
class MemoryDisk
{
public:
    MemoryDisk();
    MemoryDisk(const MemoryDisk &) = delete;
    MemoryDisk &operator=(const MemoryDisk &) = delete;
    ~MemoryDisk();

    [[nodiscard]] sqlite3_vfs *vfs() { return &m_vfs; }

    /// Begins anew with `files`, without failures.
    void insert(Files files);
    [[nodiscard]] Files &files() { return m_files; }
    [[nodiscard]] const std::vector<DiskOperation> &operations() const { return m_operations; }

    /// From the `countdown`th change on, counted from 1, the disk answers `code`: once, or for
    /// good.
    enum class Failure { Once, ForGood };
    void failAfter(int countdown, int code, Failure failure);
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// For the file system's functions.
    [[nodiscard]] int record(DiskOperation operation);
    std::map<std::string, std::vector<std::vector<unsigned char>>> shared;

private:
    sqlite3_vfs m_vfs;
    Files m_files;
    std::vector<DiskOperation> m_operations;
    int m_countdown = 0;
    int m_code = SQLITE_OK;
    Failure m_failure = Failure::Once;
    bool m_hasFailed = false;
};

/// How a disk treats what it was not told to keep.
struct PowerLoss {
    size_t sector = 512;
    bool honoursSyncs = true; ///< False: a disk – or a program – that only says so.
};

/// What a disk that began with `files` may hold when power is lost after the first `count` of
/// `operations`: all that was flushed, and of what was not, for each sector of each write whether
/// it arrived, was lost or became garbage, as `random` has it. Names change in order.
[[nodiscard]] Files afterPowerLoss(const Files &files, const std::vector<DiskOperation> &operations,
                                   size_t count, const PowerLoss &loss, std::mt19937 &random);

} // namespace landgang::testing
