// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/recoverysheet.h"

#include "core/base/digest.h"
#include "core/base/keyderivation.h"
#include "core/exchange/trust/wordlist.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace landgang::exchange {
namespace {

constexpr qsizetype kSecretSize = 32;

/// A PKCS #8 key on P-256 (RFC 5208, RFC 5915) without its public half, up to the 32 bytes of the
/// number itself.
constexpr unsigned char kPkcs8Head[] = {0x30, 0x41, 0x02, 0x01, 0x00, 0x30, 0x13, 0x06, 0x07,
                                        0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08,
                                        0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x04,
                                        0x27, 0x30, 0x25, 0x02, 0x01, 0x01, 0x04, 0x20};

/// Out of 2^32 numbers one is too large for P-256 and the next is taken (FIPS 186-5 A.2.2).
constexpr int kTries = 4;

QByteArray withCheck(const QByteArray &secret)
{
    return secret + labelledSha256("sheet/1", secret).first(1);
}

Error notASheet(const QString &why)
{
    return Error{ErrorCode::InvalidArgument, why};
}

} // namespace

RecoverySheet::RecoverySheet(QByteArray secret)
    : m_secret(std::move(secret))
{
}

RecoverySheet RecoverySheet::generate()
{
    QByteArray secret(kSecretSize, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(secret.data()), kSecretSize) != 1) {
        qFatal("There are no random numbers");
    }
    return RecoverySheet(std::move(secret));
}

QStringList RecoverySheet::words() const
{
    return wordsOf(withCheck(m_secret), kWords);
}

Result<RecoverySheet> RecoverySheet::fromWords(const QStringList &words)
{
    if (words.size() != kWords) {
        return notASheet(
            QStringLiteral("A recovery sheet has %1 words, not %2.").arg(kWords).arg(words.size()));
    }
    QByteArray bytes(kWords * kBitsPerWord / 8, '\0');
    for (int i = 0; i < kWords; ++i) {
        const auto index = wordList().indexOf(comparableWord(words.at(i)));
        if (index < 0) {
            return notASheet(
                QStringLiteral("Word %1 is not one that recovery sheets are made of.").arg(i + 1));
        }
        for (int bit = 0; bit < kBitsPerWord; ++bit) {
            const int place = i * kBitsPerWord + bit;
            const int value = static_cast<int>(index >> (kBitsPerWord - 1 - bit)) & 1;
            bytes[place / 8] = static_cast<char>(bytes[place / 8] | value << (7 - place % 8));
        }
    }
    const QByteArray secret = bytes.first(kSecretSize);
    if (withCheck(secret) != bytes) {
        return notASheet(QStringLiteral(
            "The words do not belong together: one is misread, or two have changed places."));
    }
    return RecoverySheet(secret);
}

Result<PrivateKey> RecoverySheet::rootKey() const
{
    for (int i = 0; i < kTries; ++i) {
        QByteArray number =
            hkdfSha256(m_secret, QByteArray(1, static_cast<char>(i)), "landgang root/1", 32);
        QByteArray der(reinterpret_cast<const char *>(kPkcs8Head), sizeof(kPkcs8Head));
        der += number;
        Result<PrivateKey> key = PrivateKey::fromPkcs8(der);
        OPENSSL_cleanse(number.data(), static_cast<size_t>(number.size()));
        OPENSSL_cleanse(der.data(), static_cast<size_t>(der.size()));
        if (key) {
            return key;
        }
    }
    return Error{ErrorCode::Crypto, QStringLiteral("No key can be made of the recovery sheet.")};
}

QByteArray RecoverySheet::vaultKey() const
{
    return hkdfSha256(m_secret, {}, "landgang vault/1", 32);
}

} // namespace landgang::exchange
