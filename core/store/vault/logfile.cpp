// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/logfile.h"

#include <algorithm>

namespace landgang::store {
namespace {

PagePlace placeOf(const FrameHeader &header)
{
    return {pageNumberOf(header), saltsOf(header)};
}

FrameHeader headerOf(const Frame &frame)
{
    FrameHeader header;
    std::copy_n(frame.begin(), header.size(), header.begin());
    return header;
}

} // namespace

LogPrefix logPrefix(const FileKeys &keys)
{
    const QByteArrayView salt(keys.salt.data(), static_cast<qsizetype>(keys.salt.size()));
    const DataKey mark = deriveKey(keys.mark.bytes(), salt, "landgang log mark/1");
    LogPrefix prefix;
    const auto rest = std::copy(keys.salt.begin(), keys.salt.end(), prefix.begin());
    std::copy_n(mark.bytes().begin(), prefix.end() - rest, rest);
    return prefix;
}

LogFile::LogFile(sqlite3_file *disk, const FileKeys &keys)
    : VaultFile(disk)
    , m_cipher(keys.log)
    , m_mask(keys.mask, keys.tweak)
    , m_prefix(logPrefix(keys))
{
}

int LogFile::readHeader(FrameHeader &header, sqlite3_int64 offset)
{
    const int code = readDisk(header, offset + kLogPrefixSize);
    return code == SQLITE_OK && !m_mask.unmask(header, offset) ? SQLITE_IOERR_READ : code;
}

int LogFile::readFrame(Frame &frame, sqlite3_int64 offset)
{
    const int code = readDisk(frame, offset + kLogPrefixSize);
    if (code != SQLITE_OK) {
        return code;
    }
    FrameHeader header = headerOf(frame);
    if (!m_mask.unmask(header, offset)) {
        return SQLITE_IOERR_READ;
    }
    Page sealed;
    std::copy(frame.begin() + kFrameHeaderSize, frame.end(), sealed.begin());
    std::copy(header.begin(), header.end(), frame.begin());
    const bool isOpen = m_cipher.open(sealed, PageSpan(frame.data() + kFrameHeaderSize, kPageSize),
                                      placeOf(header));
    return isOpen ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int LogFile::read(std::span<unsigned char> bytes, sqlite3_int64 offset)
{
    const auto end = offset + static_cast<sqlite3_int64>(bytes.size());
    if (end <= kLogHeaderSize) {
        return readDisk(bytes, offset + kLogPrefixSize);
    }
    const auto within = (offset - kLogHeaderSize) % kFrameSize;
    const sqlite3_int64 frameOffset = offset - within;
    const auto from = static_cast<ptrdiff_t>(within);
    if (within + static_cast<sqlite3_int64>(bytes.size()) <= kFrameHeaderSize) {
        FrameHeader header;
        const int code = readHeader(header, frameOffset);
        std::copy_n(header.begin() + from, bytes.size(), bytes.begin());
        return code;
    }
    if (within + static_cast<sqlite3_int64>(bytes.size()) > kFrameSize) {
        return SQLITE_IOERR_READ;
    }
    Frame frame;
    int code = readFrame(frame, frameOffset);
    // SQLite reads whole records in its recovery, and again when it mends the checksums of a large
    // transaction of its own; a record of zeros would make it seal zeros in there.
    if (code == SQLITE_IOERR_DATA && bytes.size() == kFrameSize && !m_isWritten) {
        frame.fill(0);
        code = SQLITE_OK;
    }
    if (code == SQLITE_IOERR_SHORT_READ) {
        frame.fill(0);
    }
    std::copy_n(frame.begin() + from, bytes.size(), bytes.begin());
    return code;
}

int LogFile::writeLogHeader(std::span<const unsigned char> plain)
{
    // It holds format, page size, salts and a checksum of these: nothing to hide.
    std::array<unsigned char, kLogPrefixSize + kLogHeaderSize> bytes;
    const auto rest = std::copy(m_prefix.begin(), m_prefix.end(), bytes.begin());
    std::copy(plain.begin(), plain.end(), rest);
    return writeDisk(bytes, 0);
}

int LogFile::writeHeader(std::span<const unsigned char, kFrameHeaderSize> plain,
                         sqlite3_int64 offset)
{
    FrameHeader header;
    std::copy(plain.begin(), plain.end(), header.begin());
    // While SQLite has checksums of a large transaction to mend, it leaves salts and checksum zero
    // and writes them later, without the page. With the log's own salts at once the page's place
    // stays what it was sealed for; a checksum of zeros ends a recovery as well as a salt does.
    if (saltsOf(header) == LogSalts{}) {
        LogSalts salts;
        if (readDisk(salts, kLogPrefixSize + kLogSaltsAt) != SQLITE_OK) {
            return SQLITE_IOERR_WRITE;
        }
        std::copy(salts.begin(), salts.end(), header.begin() + kSaltsAt);
    }
    m_latest = Place{offset, placeOf(header)};
    if (!m_mask.mask(header, offset)) {
        return SQLITE_IOERR_WRITE;
    }
    return writeDisk(header, offset + kLogPrefixSize);
}

int LogFile::writePage(PageView plain, sqlite3_int64 offset)
{
    if (!m_latest || m_latest->offset != offset) {
        FrameHeader header;
        if (const int code = readHeader(header, offset); code != SQLITE_OK) {
            return SQLITE_IOERR_WRITE;
        }
        m_latest = Place{offset, placeOf(header)};
    }
    // SQLite's checksum counts the reserve too, and it reads as zeros.
    const bool isEmptyReserve = std::all_of(plain.end() - kPageReserve, plain.end(),
                                            [](unsigned char byte) { return byte == 0; });
    Page sealed;
    if (!isEmptyReserve || !m_cipher.seal(plain, sealed, m_latest->page)) {
        return SQLITE_IOERR_WRITE;
    }
    return writeDisk(sealed, offset + kFrameHeaderSize + kLogPrefixSize);
}

int LogFile::write(std::span<const unsigned char> bytes, sqlite3_int64 offset)
{
    m_isWritten = true;
    if (offset == 0 && bytes.size() == kLogHeaderSize) {
        return writeLogHeader(bytes);
    }
    if (offset < kLogHeaderSize) {
        return SQLITE_IOERR_WRITE;
    }
    const auto within = (offset - kLogHeaderSize) % kFrameSize;
    if (within == 0 && bytes.size() == kFrameHeaderSize) {
        return writeHeader(bytes.first<kFrameHeaderSize>(), offset);
    }
    if (within == kFrameHeaderSize && bytes.size() == kPageSize) {
        return writePage(bytes.first<kPageSize>(), offset - kFrameHeaderSize);
    }
    return SQLITE_IOERR_WRITE;
}

int LogFile::truncate(sqlite3_int64 size)
{
    return VaultFile::truncate(size == 0 ? 0 : size + kLogPrefixSize);
}

int LogFile::size(sqlite3_int64 *size)
{
    const int code = VaultFile::size(size);
    *size = qMax<sqlite3_int64>(0, *size - kLogPrefixSize);
    return code;
}

} // namespace landgang::store
