// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/container/zipreader.h"

#include "core/base/limits.h"
#include "core/exchange/container/entrynames.h"
#include "core/exchange/crypto/opensslhandles.h"

#include <zip.h>

#include <algorithm>
#include <array>

namespace landgang::exchange {
namespace {

using ArchiveHandle = OpensslHandle<zip_t, zip_discard>;
using FileHandle = OpensslHandle<zip_file_t, zip_fclose>;

Error damaged(const QString &reason)
{
    return Error{ErrorCode::BundleDamaged, reason};
}

/// `bytes` must outlive the archive.
ArchiveHandle openArchive(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    // CHECKCONS: the directory and the headers before each entry must say the same.
    ArchiveHandle archive(source == nullptr
                              ? nullptr
                              : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive && source != nullptr) {
        zip_source_free(source);
    }
    zip_error_fini(&error);
    return archive;
}

/// At most `limit` bytes of an entry; more is an error, however small the archive says it is.
Result<QByteArray> readEntry(zip_t *archive, zip_uint64_t index, zip_flags_t flags, qint64 limit)
{
    const FileHandle file(zip_fopen_index(archive, index, flags));
    if (!file) {
        return damaged(QStringLiteral("an entry cannot be opened"));
    }
    QByteArray bytes;
    std::array<char, 64 * 1024> chunk{};
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), chunk.data(), chunk.size());
        if (count < 0) {
            return damaged(QStringLiteral("an entry does not inflate to what its checksum says"));
        }
        if (count == 0) {
            return bytes;
        }
        if (bytes.size() + count > limit) {
            return damaged(QStringLiteral("an entry inflates to more than it may"));
        }
        bytes.append(chunk.data(), count);
    }
}

qint64 largest(const ZipEntry &entry)
{
    return entryKind(entry.name) == EntryKind::Blob ? limits::kBlobBytes : limits::kEntryBytes;
}

/// What may still come out of an entry whose packed bytes are read, after `total` of others.
qint64 allowance(const ZipEntry &entry, qint64 total)
{
    return std::min({largest(entry), entry.packed.size() * limits::kInflationRatio,
                     limits::kInflatedBytes - total});
}

/// A stored entry once read is its own content: a document is not held in memory twice.
Result<QByteArray> storedContent(const ZipEntry &entry, const zip_stat_t &stat, qint64 total)
{
    ZipEntry content = entry;
    content.content = entry.packed;
    if (entry.packed.size() > allowance(entry, total)) {
        return damaged(QStringLiteral("an entry inflates to more than it may"));
    }
    if ((stat.valid & ZIP_STAT_CRC) == 0 || content.crc() != stat.crc) {
        return damaged(QStringLiteral("an entry does not inflate to what its checksum says"));
    }
    return content.content;
}

Result<ZipEntry> readWhole(zip_t *archive, zip_uint64_t index, qint64 total)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, ZIP_FL_ENC_RAW, &stat) != 0
        || (stat.valid & ZIP_STAT_COMP_METHOD) == 0) {
        return damaged(QStringLiteral("an entry has no description"));
    }
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) {
        return damaged(QStringLiteral("an entry is neither stored nor deflated"));
    }
    ZipEntry entry;
    entry.name = stat.name;
    entry.method = static_cast<ZipMethod>(stat.comp_method);
    Result<QByteArray> packed = readEntry(archive, index, ZIP_FL_COMPRESSED, largest(entry));
    if (!packed) {
        return packed.error();
    }
    entry.packed = *std::move(packed);
    Result<QByteArray> content = entry.method == ZipMethod::Stored
        ? storedContent(entry, stat, total)
        : readEntry(archive, index, 0, allowance(entry, total));
    if (!content) {
        return content.error();
    }
    entry.content = *std::move(content);
    return entry;
}

} // namespace

Result<std::vector<ZipEntry>> readZip(const QByteArray &archive)
{
    const ArchiveHandle handle = openArchive(archive);
    if (!handle) {
        return damaged(QStringLiteral("the package is no consistent archive"));
    }
    const zip_int64_t count = zip_get_num_entries(handle.get(), 0);
    if (count < 0 || count > limits::kBundleEntries) {
        return damaged(QStringLiteral("the package has too many entries"));
    }
    std::vector<ZipEntry> entries;
    qint64 total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        Result<ZipEntry> entry = readWhole(handle.get(), i, total);
        if (!entry) {
            return entry.error();
        }
        total += entry->content.size();
        entries.push_back(*std::move(entry));
    }
    return entries;
}

} // namespace landgang::exchange
