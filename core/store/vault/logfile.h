// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/logformat.h"
#include "core/store/vault/vaultfile.h"

#include <optional>

namespace landgang::store {

/// Frame header and page as SQLite knows them.
using Frame = std::array<unsigned char, kFrameSize>;

/// The write-ahead log: sealed pages behind masked headers. A record's place is always taken from
/// its header in the file: SQLite writes a page of a large transaction again without it.
class LogFile final : public VaultFile
{
public:
    LogFile(sqlite3_file *disk, const FileKeys &keys);

    /// A record that does not open reads as zeros as long as nothing has been written: SQLite then
    /// ends its recovery there, as it does at a record that was torn. Afterwards it is
    /// SQLITE_IOERR_DATA.
    [[nodiscard]] int read(std::span<unsigned char> bytes, sqlite3_int64 offset) override;
    [[nodiscard]] int write(std::span<const unsigned char> bytes, sqlite3_int64 offset) override;
    [[nodiscard]] int truncate(sqlite3_int64 size) override;
    [[nodiscard]] int size(sqlite3_int64 *size) override;

    /// Reads the record at `offset` of SQLite's log and opens it. Answers as VaultFile::read.
    [[nodiscard]] int readFrame(Frame &frame, sqlite3_int64 offset);

private:
    struct Place {
        sqlite3_int64 offset;
        PagePlace page;
    };

    [[nodiscard]] int readHeader(FrameHeader &header, sqlite3_int64 offset);
    [[nodiscard]] int writeHeader(std::span<const unsigned char, kFrameHeaderSize> plain,
                                  sqlite3_int64 offset);
    [[nodiscard]] int writePage(PageView plain, sqlite3_int64 offset);
    [[nodiscard]] int writeLogHeader(std::span<const unsigned char> plain);

    PageCipher m_cipher;
    FrameMask m_mask;
    LogPrefix m_prefix;
    std::optional<Place> m_latest; ///< Of the header that was written last.
    bool m_isWritten = false;
};

} // namespace landgang::store
