// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/databasefile.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace landgang::store {
namespace {

// SQLite's database header, file format § 1.3.
constexpr char kMagic[] = "SQLite format 3";
constexpr size_t kHeaderSize = 100;
constexpr size_t kPageSizeAt = 16;
constexpr ptrdiff_t kVersionsAt = 18; ///< For writing and for reading.
constexpr unsigned char kLogInUse = 2;
constexpr size_t kReserveAt = 20;

static_assert(sizeof(kMagic) == std::tuple_size_v<FileSalt>, "the salt takes the magic's place");

bool isFirst(quint32 page)
{
    return page == 1;
}

int clearBytes(quint32 page)
{
    return isFirst(page) ? static_cast<int>(std::tuple_size_v<FileSalt>) : 0;
}

/// Page size and reserve of ours and the log in use: all that is read before the log is.
void writeSyntheticHeader(PageSpan page)
{
    std::fill(page.begin(), page.end(), 0);
    std::memcpy(page.data(), kMagic, sizeof(kMagic));
    qToBigEndian(quint16{kPageSize}, page.data() + kPageSizeAt);
    std::fill_n(page.begin() + kVersionsAt, 2, kLogInUse);
    page[kReserveAt] = kPageReserve;
}

bool isOurHeader(PageView page)
{
    return std::memcmp(page.data(), kMagic, sizeof(kMagic)) == 0
        && qFromBigEndian<quint16>(page.data() + kPageSizeAt) == kPageSize
        && page[kReserveAt] == kPageReserve;
}

} // namespace

DatabaseFile::DatabaseFile(sqlite3_file *disk, const FileKeys &keys)
    : VaultFile(disk)
    , m_cipher(keys.page)
    , m_salt(keys.salt)
{
}

int DatabaseFile::readPage(quint32 number, PageSpan plain)
{
    const sqlite3_int64 offset = sqlite3_int64{number - 1} * kPageSize;
    Page sealed;
    const int code = readDisk(sealed, offset);
    if (code == SQLITE_IOERR_SHORT_READ) {
        sqlite3_int64 size = 0;
        std::fill(plain.begin(), plain.end(), 0);
        return this->size(&size) == SQLITE_OK && size > offset ? SQLITE_IOERR_DATA : code;
    }
    if (code != SQLITE_OK) {
        return code;
    }
    if (!m_cipher.open(sealed, plain, {number}, clearBytes(number))) {
        return SQLITE_IOERR_DATA;
    }
    if (isFirst(number)) {
        std::memcpy(plain.data(), kMagic, sizeof(kMagic));
    }
    return SQLITE_OK;
}

int DatabaseFile::read(std::span<unsigned char> bytes, sqlite3_int64 offset)
{
    const auto within = static_cast<size_t>(offset % kPageSize);
    const auto number = static_cast<quint32>(offset / kPageSize + 1);
    if (within == 0 && bytes.size() == kPageSize) {
        return readPage(number, bytes.first<kPageSize>());
    }
    if (within + bytes.size() > kPageSize) {
        return SQLITE_IOERR_READ;
    }
    Page plain;
    int code = readPage(number, plain);
    if (code == SQLITE_IOERR_DATA && isFirst(number) && within + bytes.size() <= kHeaderSize) {
        writeSyntheticHeader(plain);
        code = SQLITE_OK;
    }
    if (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ) {
        std::copy_n(plain.begin() + static_cast<ptrdiff_t>(within), bytes.size(), bytes.begin());
    }
    return code;
}

int DatabaseFile::write(std::span<const unsigned char> bytes, sqlite3_int64 offset)
{
    if (bytes.size() != kPageSize || offset % kPageSize != 0) {
        return SQLITE_IOERR_WRITE;
    }
    const auto number = static_cast<quint32>(offset / kPageSize + 1);
    const PageView plain = bytes.first<kPageSize>();
    Page page;
    std::copy(plain.begin(), plain.end(), page.begin());
    if (isFirst(number)) {
        if (!isOurHeader(plain)) {
            return SQLITE_IOERR_WRITE;
        }
        std::copy(m_salt.begin(), m_salt.end(), page.begin());
        std::fill_n(page.begin() + kVersionsAt, 2, kLogInUse);
    }
    Page sealed;
    if (!m_cipher.seal(page, sealed, {number}, clearBytes(number))) {
        return SQLITE_IOERR_WRITE;
    }
    return writeDisk(sealed, offset);
}

} // namespace landgang::store
