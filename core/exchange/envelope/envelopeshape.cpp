// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/envelope/envelopeshape.h"

#include "core/exchange/crypto/derreader.h"

namespace landgang::exchange {
namespace {

// Encoded, as they must stand.
constexpr char kAuthEnvelopedData[] = "\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17";
constexpr char kVersion0[] = "\x02\x01\x00";
constexpr char kVersion3[] = "\x02\x01\x03";
/// AlgorithmIdentifier id-ecPublicKey without the curve, which is that of the recipient's key.
constexpr char kEcPublicKey[] = "\x30\x09\x06\x07\x2a\x86\x48\xce\x3d\x02\x01";
/// dhSinglePass-stdDH-sha256kdf-scheme with id-aes256-wrap.
constexpr char kKeyAgreement[] = "\x30\x15\x06\x06\x2b\x81\x04\x01\x0b\x01"
                                 "\x30\x0b\x06\x09\x60\x86\x48\x01\x65\x03\x04\x01\x2d";
constexpr char kData[] = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01";
constexpr char kAes256Gcm[] = "\x06\x09\x60\x86\x48\x01\x65\x03\x04\x01\x2e";
constexpr char kTagLength16[] = "\x02\x01\x10";

constexpr qsizetype kNonceBytes = 12;
constexpr qsizetype kTagBytes = 16;
constexpr qsizetype kKeyIdentifierBytes = 32;
/// AES key wrap (RFC 3394) adds eight octets to the key of 32.
constexpr qsizetype kWrappedKeyBytes = 40;
/// No unused bits, uncompressed, x, y.
constexpr qsizetype kPointBytes = 66;
constexpr QByteArrayView kPointStart("\x00\x04", 2);
/// The office's key and its recovery key.
constexpr size_t kMaximalRecipients = 2;

template<size_t Size>
void expect(DerReader &reader, const char (&encoded)[Size])
{
    reader.expect(QByteArrayView(encoded, static_cast<qsizetype>(Size - 1)));
}

/// KeyAgreeRecipientInfo (RFC 5652 § 6.2.2) with one recipient; answers its key identifier.
QByteArray readRecipient(DerReader &reader)
{
    reader.enter(DerTag::Context1);
    expect(reader, kVersion3);
    reader.enter(DerTag::Context0);
    reader.enter(DerTag::Context1);
    expect(reader, kEcPublicKey);
    if (!reader.content(DerTag::BitString, kPointBytes).startsWith(kPointStart)) {
        reader.fail();
    }
    reader.leave();
    reader.leave();
    expect(reader, kKeyAgreement);
    reader.enter(DerTag::Sequence);
    reader.enter(DerTag::Sequence);
    reader.enter(DerTag::Context0);
    const QByteArray identifier =
        reader.content(DerTag::OctetString, kKeyIdentifierBytes).toByteArray();
    reader.leave();
    (void)reader.content(DerTag::OctetString, kWrappedKeyBytes);
    reader.leave();
    reader.leave();
    reader.leave();
    return identifier;
}

void readContent(DerReader &reader)
{
    reader.enter(DerTag::Sequence);
    expect(reader, kData);
    reader.enter(DerTag::Sequence);
    expect(reader, kAes256Gcm);
    reader.enter(DerTag::Sequence);
    (void)reader.content(DerTag::OctetString, kNonceBytes);
    expect(reader, kTagLength16);
    reader.leave();
    reader.leave();
    (void)reader.content(DerTag::Primitive0);
    reader.leave();
}

} // namespace

std::optional<EnvelopeShape> readEnvelopeShape(QByteArrayView der)
{
    EnvelopeShape shape;
    DerReader reader(der);
    reader.enter(DerTag::Sequence);
    expect(reader, kAuthEnvelopedData);
    reader.enter(DerTag::Context0);
    reader.enter(DerTag::Sequence);
    expect(reader, kVersion0);
    reader.enter(DerTag::Set);
    do {
        shape.recipients.push_back(readRecipient(reader));
    } while (reader.hasNext() && shape.recipients.size() < kMaximalRecipients);
    reader.leave();
    readContent(reader);
    (void)reader.content(DerTag::OctetString, kTagBytes);
    reader.leave();
    reader.leave();
    reader.leave();
    return reader.finish() ? std::optional(std::move(shape)) : std::nullopt;
}

} // namespace landgang::exchange
