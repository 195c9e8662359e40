// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/container/zipwriter.h"

#include "core/exchange/container/entrynames.h"

#include <QtEndian>

namespace landgang::exchange {
namespace {

// APPNOTE.TXT 6.3.10 §§ 4.3.7, 4.3.12, 4.3.16.
constexpr quint32 kLocalHeader = 0x04034b50;
constexpr quint32 kCentralHeader = 0x02014b50;
constexpr quint32 kEndRecord = 0x06054b50;
constexpr quint16 kVersion = 20; ///< 2.0: deflate; the upper octet 0 is the plainest host system.
constexpr quint16 kNoFlags = 0; ///< Names are ASCII; sizes stand in the header.
constexpr quint16 kTime = 0; ///< 00:00:00.
constexpr quint16 kDate = (0 << 9) | (1 << 5) | 1; ///< 1 January 1980, the earliest there is.
constexpr quint16 kNone = 0;

void put16(QByteArray &bytes, quint16 value)
{
    const quint16 encoded = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&encoded), sizeof encoded);
}

void put32(QByteArray &bytes, quint32 value)
{
    const quint32 encoded = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&encoded), sizeof encoded);
}

/// What local and central header have in common.
void putDescription(QByteArray &bytes, const ZipEntry &entry)
{
    put16(bytes, kVersion);
    put16(bytes, kNoFlags);
    put16(bytes, static_cast<quint16>(entry.method));
    put16(bytes, kTime);
    put16(bytes, kDate);
    put32(bytes, entry.crc());
    put32(bytes, static_cast<quint32>(entry.packed.size()));
    put32(bytes, static_cast<quint32>(entry.content.size()));
    put16(bytes, static_cast<quint16>(entry.name.size()));
    put16(bytes, kNone); // Extra field.
}

void putLocal(QByteArray &bytes, const ZipEntry &entry)
{
    put32(bytes, kLocalHeader);
    putDescription(bytes, entry);
    bytes += entry.name;
    bytes += entry.packed;
}

void putCentral(QByteArray &bytes, const ZipEntry &entry, qsizetype offset)
{
    put32(bytes, kCentralHeader);
    put16(bytes, kVersion); // Made by.
    putDescription(bytes, entry);
    put16(bytes, kNone); // Comment.
    put16(bytes, kNone); // Disk.
    put16(bytes, kNone); // Internal attributes.
    put32(bytes, kNone); // External attributes.
    put32(bytes, static_cast<quint32>(offset));
    bytes += entry.name;
}

void putEnd(QByteArray &bytes, size_t entries, qsizetype directoryStart)
{
    const auto directorySize = static_cast<quint32>(bytes.size() - directoryStart);
    const QByteArray comment = "mimetype=" + kMimetype;
    put32(bytes, kEndRecord);
    put16(bytes, kNone); // This disk.
    put16(bytes, kNone); // Disk of the directory.
    put16(bytes, static_cast<quint16>(entries));
    put16(bytes, static_cast<quint16>(entries));
    put32(bytes, directorySize);
    put32(bytes, static_cast<quint32>(directoryStart));
    put16(bytes, static_cast<quint16>(comment.size()));
    bytes += comment;
}

} // namespace

QByteArray writeZip(const std::vector<ZipEntry> &entries)
{
    QByteArray bytes;
    std::vector<qsizetype> offsets;
    for (const ZipEntry &entry : entries) {
        offsets.push_back(bytes.size());
        putLocal(bytes, entry);
    }
    const qsizetype directoryStart = bytes.size();
    for (size_t i = 0; i < entries.size(); ++i) {
        putCentral(bytes, entries[i], offsets[i]);
    }
    putEnd(bytes, entries.size(), directoryStart);
    return bytes;
}

} // namespace landgang::exchange
