// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/crypto/openssl.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/hmac.h>

#include <array>
#include <ctime>

namespace landgang::exchange {

Error opensslError(const QString &what)
{
    Error error{ErrorCode::Crypto, what};
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        error.causes.push_back({ErrorCode::Crypto, QString::fromLatin1(text.data())});
    }
    return error;
}

void forgetOpensslErrors()
{
    ERR_clear_error();
}

BioHandle readingBio(QByteArrayView bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

QByteArray bytesOf(const BioHandle &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

QDateTime fromAsn1Time(const ASN1_TIME *time)
{
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

TimeHandle toAsn1Time(const QDateTime &time)
{
    return TimeHandle(ASN1_TIME_set(nullptr, static_cast<time_t>(time.toSecsSinceEpoch())));
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned int length = 0;
    if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), unsignedData(message),
             static_cast<size_t>(message.size()), mac.data(), &length)
        == nullptr) {
        return {};
    }
    return QByteArray(reinterpret_cast<const char *>(mac.data()), static_cast<qsizetype>(length));
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

} // namespace landgang::exchange
