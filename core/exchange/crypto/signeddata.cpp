// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/crypto/signeddata.h"

#include "core/exchange/crypto/derreader.h"
#include "core/exchange/crypto/openssl.h"
#include "core/exchange/trust/certificatehandle.h"
#include "core/exchange/trust/privatekeyhandle.h"

#include <algorithm>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;

// Encoded, as they must stand.
constexpr char kSignedData[] = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
constexpr char kData[] = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01";
constexpr char kSha256[] = "\x30\x0b\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01";
constexpr char kEcdsaWithSha256[] = "\x30\x0a\x06\x08\x2a\x86\x48\xce\x3d\x04\x03\x02";
constexpr char kVersion1[] = "\x02\x01\x01";
constexpr char kContentType[] = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03";
constexpr char kMessageDigest[] = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04";
constexpr char kSigningTime[] = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x05";
constexpr char kSigningCertificateV2[] = "\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x2f";

constexpr qsizetype kDigestBytes = 32;
/// "310401093000Z" and "20500401093000Z".
constexpr qsizetype kUtcTimeBytes = 13;
constexpr qsizetype kGeneralizedTimeBytes = 15;

template<size_t Size>
void expect(DerReader &reader, const char (&encoded)[Size])
{
    reader.expect(QByteArrayView(encoded, static_cast<qsizetype>(Size - 1)));
}

/// Bytes as they are, CAdES, no list of what mail programs can do, content given last.
constexpr unsigned int kSignFlags = CMS_BINARY | CMS_CADES | CMS_NOSMIMECAP | CMS_PARTIAL;

bool setSigningTime(CMS_SignerInfo *info, const QDateTime &time)
{
    const TimeHandle asn1 = toAsn1Time(time);
    return asn1
        && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_signingTime, asn1->type, asn1.get(), -1)
        == 1;
}

/// signing-certificate-v2 (RFC 5035 § 3) with one certificate by SHA-256, the default, which is
/// therefore not named; issuer and serial number may follow.
void readSigningCertificate(DerReader &reader)
{
    reader.enter(DerTag::Sequence);
    reader.enter(DerTag::Sequence);
    reader.enter(DerTag::Sequence);
    (void)reader.content(DerTag::OctetString, kDigestBytes);
    if (reader.nextIs(DerTag::Sequence)) {
        (void)reader.content(DerTag::Sequence);
    }
    reader.leave();
    reader.leave();
    reader.leave();
}

template<size_t Size, typename ReadValue>
void readAttribute(DerReader &reader, const char (&type)[Size], ReadValue readValue)
{
    reader.enter(DerTag::Sequence);
    expect(reader, type);
    reader.enter(DerTag::Set);
    readValue();
    reader.leave();
    reader.leave();
}

/// The order is that of DER: the shortest attribute comes first.
void readSignedAttributes(DerReader &reader)
{
    reader.enter(DerTag::Context0);
    readAttribute(reader, kContentType, [&reader] { expect(reader, kData); });
    readAttribute(reader, kSigningTime, [&reader] {
        // RFC 5652 § 11.3: UTCTime up to 2049.
        (void)(reader.nextIs(DerTag::UtcTime)
                   ? reader.content(DerTag::UtcTime, kUtcTimeBytes)
                   : reader.content(DerTag::GeneralizedTime, kGeneralizedTimeBytes));
    });
    readAttribute(reader, kMessageDigest,
                  [&reader] { (void)reader.content(DerTag::OctetString, kDigestBytes); });
    readAttribute(reader, kSigningCertificateV2, [&reader] { readSigningCertificate(reader); });
    reader.leave();
}

/// Answers how the signer is named.
QByteArray readSignerInfo(DerReader &reader)
{
    reader.enter(DerTag::Sequence);
    expect(reader, kVersion1);
    const QByteArray name = reader.content(DerTag::Sequence).toByteArray();
    expect(reader, kSha256);
    readSignedAttributes(reader);
    expect(reader, kEcdsaWithSha256);
    (void)reader.content(DerTag::OctetString);
    reader.leave();
    return name;
}

/// What readSignerInfo must answer. The name of the signer is not signed, and OpenSSL compares it
/// without regard to case and spaces (RFC 5280 § 7.1).
QByteArray nameOf(const Certificate &signer)
{
    const X509 *x509 = signer.handle().x509();
    return toDer<i2d_X509_NAME>(X509_get_issuer_name(x509))
        + toDer<i2d_ASN1_INTEGER>(X509_get0_serialNumber(x509));
}

X509Handle signerOf(CMS_ContentInfo *cms)
{
    // The certificates belong to the structure, the stack to us.
    STACK_OF(X509) *signers = CMS_get0_signers(cms);
    X509 *signer = sk_X509_num(signers) == 1 ? sk_X509_value(signers, 0) : nullptr;
    if (signer != nullptr) {
        X509_up_ref(signer);
    }
    sk_X509_free(signers);
    return X509Handle(signer);
}

StoreHandle storeOf(const Certificate &root)
{
    StoreHandle store(X509_STORE_new());
    if (!store || X509_STORE_add_cert(store.get(), root.handle().x509()) != 1
        || X509_STORE_set_flags(store.get(), X509_V_FLAG_NO_CHECK_TIME) != 1) {
        return nullptr;
    }
    return store;
}

CmsHandle parse(const QByteArray &der)
{
    const unsigned char *next = unsignedData(der);
    CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &next, static_cast<long>(der.size())));
    // What does not come back the same has a second encoding somewhere.
    if (!cms || toDer<i2d_CMS_ContentInfo>(cms.get()) != der) {
        return nullptr;
    }
    return cms;
}

} // namespace

Result<QByteArray> signContent(QByteArrayView content, SignedContent where, const Signer &signer,
                               const QDateTime &time)
{
    const unsigned int flags = kSignFlags | (where == SignedContent::Detached ? CMS_DETACHED : 0U);
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    CMS_SignerInfo *info = cms ? CMS_add1_signer(cms.get(), signer.certificate.handle().x509(),
                                                 signer.key.handle().pkey(), EVP_sha256(), flags)
                               : nullptr;
    if (info == nullptr || !setSigningTime(info, time)) {
        return opensslError(u"The signature could not be prepared."_s);
    }
    for (const Certificate &certificate : signer.chain) {
        if (CMS_add1_cert(cms.get(), certificate.handle().x509()) != 1) {
            return opensslError(u"A certificate could not be added to the signature."_s);
        }
    }
    const BioHandle input = readingBio(content);
    if (!input || CMS_final(cms.get(), input.get(), nullptr, flags) != 1) {
        return opensslError(u"The signature could not be made."_s);
    }
    QByteArray der = toDer<i2d_CMS_ContentInfo>(cms.get());
    if (!readSignedDataShape(der, where)) {
        return opensslError(u"OpenSSL writes signatures in a form this program does not read."_s);
    }
    return der;
}

std::optional<SignedDataParts> readSignedDataShape(QByteArrayView der, SignedContent where)
{
    SignedDataParts parts;
    parts.der = der.toByteArray();
    DerReader reader(der);
    reader.enter(DerTag::Sequence);
    expect(reader, kSignedData);
    reader.enter(DerTag::Context0);
    reader.enter(DerTag::Sequence);
    expect(reader, kVersion1);
    reader.enter(DerTag::Set);
    expect(reader, kSha256);
    reader.leave();
    reader.enter(DerTag::Sequence);
    expect(reader, kData);
    if (where == SignedContent::Inside) {
        reader.enter(DerTag::Context0);
        parts.content = reader.content(DerTag::OctetString).toByteArray();
        reader.leave();
    }
    reader.leave();
    reader.enter(DerTag::Context0);
    while (reader.nextIs(DerTag::Sequence)) {
        parts.certificates.push_back(reader.element().toByteArray());
    }
    if (!std::is_sorted(parts.certificates.begin(), parts.certificates.end())) {
        reader.fail();
    }
    reader.leave();
    reader.enter(DerTag::Set);
    parts.signerName = readSignerInfo(reader);
    reader.leave();
    reader.leave();
    reader.leave();
    reader.leave();
    return reader.finish() ? std::optional(std::move(parts)) : std::nullopt;
}

bool verifySignedData(const SignedDataParts &parts, QByteArrayView content,
                      const Certificate &signer, const Certificate &root)
{
    if (parts.signerName != nameOf(signer)) {
        return false;
    }
    const CmsHandle cms = parse(parts.der);
    const StoreHandle store = storeOf(root);
    const BioHandle input = readingBio(content);
    const BioHandle output(BIO_new(BIO_s_null()));
    bool isGood = false;
    if (cms && store && input && output) {
        const bool isDetached = CMS_is_detached(cms.get()) == 1;
        isGood = CMS_verify(cms.get(), nullptr, store.get(), isDetached ? input.get() : nullptr,
                            output.get(), CMS_BINARY | CMS_CADES)
            == 1;
        const X509Handle found = signerOf(cms.get());
        isGood = isGood && found && X509_cmp(found.get(), signer.handle().x509()) == 0;
    }
    forgetOpensslErrors();
    return isGood;
}

} // namespace landgang::exchange
