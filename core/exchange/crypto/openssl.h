// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/crypto/opensslhandles.h"

#include <QByteArray>
#include <QDateTime>

/// Small bridges between Qt's types and OpenSSL's.
namespace landgang::exchange {

/// The error for `what` failed, with OpenSSL's own reasons as its cause; empties OpenSSL's queue.
[[nodiscard]] Error opensslError(const QString &what);

/// Empties OpenSSL's queue of reasons: for failures that are answers and not errors.
void forgetOpensslErrors();

/// The DER encoding of `object` by its i2d function; empty when OpenSSL refuses.
template<auto ToDer, typename T>
[[nodiscard]] QByteArray toDer(const T *object)
{
    unsigned char *bytes = nullptr;
    const int length = ToDer(object, &bytes);
    if (length < 0) {
        return {};
    }
    QByteArray der(reinterpret_cast<const char *>(bytes), length);
    OPENSSL_clear_free(bytes, static_cast<size_t>(length));
    return der;
}

/// The bytes as OpenSSL wants them.
[[nodiscard]] inline const unsigned char *unsignedData(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// A stream over `bytes`, which must outlive it.
[[nodiscard]] BioHandle readingBio(QByteArrayView bytes);
/// What was written to a memory stream.
[[nodiscard]] QByteArray bytesOf(const BioHandle &memory);

/// UTC, whole seconds; invalid when `time` is no time.
[[nodiscard]] QDateTime fromAsn1Time(const ASN1_TIME *time);
[[nodiscard]] TimeHandle toAsn1Time(const QDateTime &time);

/// HMAC-SHA-256 (RFC 2104): 32 bytes, or empty when OpenSSL refuses.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);
/// Compares without telling by its duration where the first difference is.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace landgang::exchange
