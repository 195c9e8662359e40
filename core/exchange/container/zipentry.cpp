// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/container/zipentry.h"

#include "core/base/limits.h"

#include <zlib.h>

namespace landgang::exchange {
namespace {

/// No zlib header or trailer: the archive has its own.
constexpr int kRawDeflate = -MAX_WBITS;
constexpr int kMemoryLevel = 8;

QByteArray deflated(const QByteArray &content)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kRawDeflate, kMemoryLevel,
                     Z_DEFAULT_STRATEGY)
        != Z_OK) {
        return {};
    }
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))),
        Qt::Uninitialized);
    // zlib reads through it only; its interface is older than const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return isWhole ? packed : QByteArray();
}

} // namespace

quint32 ZipEntry::crc() const
{
    return static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(content.constData()),
                                      static_cast<uInt>(content.size())));
}

ZipEntry storedEntry(const QByteArray &name, const QByteArray &content)
{
    return {name, ZipMethod::Stored, content, content};
}

Result<ZipEntry> packedEntry(const QByteArray &name, const QByteArray &content)
{
    QByteArray packed = deflated(content);
    if (packed.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("A part could not be compressed.")};
    }
    if (packed.size() >= content.size()
        || content.size() > packed.size() * limits::kInflationRatio) {
        return storedEntry(name, content);
    }
    return ZipEntry{name, ZipMethod::Deflated, std::move(packed), content};
}

} // namespace landgang::exchange
