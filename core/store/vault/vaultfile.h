// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <sqlite3.h>

#include <span>

namespace landgang::store {

/// A file as SQLite reads and writes it, over the file as it lies on the disk. Answers are SQLite's
/// result codes. What is not overridden goes to the disk as it is.
class VaultFile
{
public:
    /// `disk` is open, and closed by `close`.
    explicit VaultFile(sqlite3_file *disk);
    virtual ~VaultFile();
    VaultFile(const VaultFile &) = delete;
    VaultFile &operator=(const VaultFile &) = delete;

    /// SQLITE_IOERR_SHORT_READ, the rest filled with zeros: past the end of the file.
    /// SQLITE_IOERR_DATA: what is there was not written with this key, or changed since.
    [[nodiscard]] virtual int read(std::span<unsigned char> bytes, sqlite3_int64 offset) = 0;
    [[nodiscard]] virtual int write(std::span<const unsigned char> bytes, sqlite3_int64 offset) = 0;
    [[nodiscard]] virtual int truncate(sqlite3_int64 size);
    [[nodiscard]] virtual int size(sqlite3_int64 *size);

    [[nodiscard]] sqlite3_file *disk() const { return m_disk; }

protected:
    [[nodiscard]] int readDisk(std::span<unsigned char> bytes, sqlite3_int64 offset);
    [[nodiscard]] int writeDisk(std::span<const unsigned char> bytes, sqlite3_int64 offset);

private:
    sqlite3_file *m_disk;
};

/// What SQLite holds for an open file of ours. The file on the disk follows it in memory.
struct VaultFileHandle {
    sqlite3_file base;
    VaultFile *file;
};

/// The methods of every VaultFileHandle. Version 2: shared memory, but no memory mapping, which
/// would show SQLite the pages as they lie on the disk.
[[nodiscard]] const sqlite3_io_methods &vaultFileMethods();

} // namespace landgang::store
