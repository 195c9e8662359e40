// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace landgang::exchange {

/// How the bytes of an entry stand in the archive (APPNOTE.TXT 6.3.10 § 4.4.5).
enum class ZipMethod : quint16 { Stored = 0, Deflated = 8 };

/// One entry of an archive, with the bytes as they stand there and as they are meant.
struct ZipEntry {
    QByteArray name;
    ZipMethod method = ZipMethod::Stored;
    QByteArray packed;
    QByteArray content;

    [[nodiscard]] quint32 crc() const; ///< CRC-32 of the content.

    bool operator==(const ZipEntry &) const = default;
};

[[nodiscard]] ZipEntry storedEntry(const QByteArray &name, const QByteArray &content);

/// Deflated (RFC 1951) when that saves space and stays below limits::kInflationRatio, otherwise
/// stored. Errors: InvalidArgument when zlib refuses.
Result<ZipEntry> packedEntry(const QByteArray &name, const QByteArray &content);

} // namespace landgang::exchange
