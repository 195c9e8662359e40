// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/creationjournal.h"

namespace landgang::store {
namespace {

/// SQLite's file format § 3: records begin behind the sector of the header. SQLite takes sectors
/// for 512 bytes where a write leaves the bytes beside it alone.
constexpr sqlite3_int64 kHeaderSize = 512;

} // namespace

int CreationJournal::read(std::span<unsigned char> bytes, sqlite3_int64 offset)
{
    return readDisk(bytes, offset);
}

int CreationJournal::write(std::span<const unsigned char> bytes, sqlite3_int64 offset)
{
    if (offset + static_cast<sqlite3_int64>(bytes.size()) > kHeaderSize) {
        return SQLITE_IOERR_WRITE;
    }
    return writeDisk(bytes, offset);
}

} // namespace landgang::store
