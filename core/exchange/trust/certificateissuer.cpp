// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/certificateissuer.h"

#include "core/exchange/crypto/openssl.h"
#include "core/exchange/trust/certificatehandle.h"
#include "core/exchange/trust/certificateprofile.h"
#include "core/exchange/trust/privatekeyhandle.h"

#include <openssl/rand.h>

namespace landgang::exchange {
namespace {

/// Rec. ITU-T X.520, ub-common-name.
constexpr qsizetype kCommonNameCharacters = 64;
/// RFC 5280 § 4.1.2.2 allows 20.
constexpr size_t kSerialBytes = 16;

bool addExtension(X509 *x509, int nid, void *value)
{
    return value != nullptr
        && X509_add1_ext_i2d(x509, nid, value, isCriticalExtension(nid) ? 1 : 0, 0) == 1;
}

bool setSerial(X509 *x509)
{
    std::array<unsigned char, kSerialBytes> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
        return false;
    }
    // Positive, and of the same length in every certificate.
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x3fU) | 0x40U);
    const BignumHandle number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509)) != nullptr;
}

bool setSubject(X509 *x509, const QString &commonName)
{
    const QByteArray utf8 = commonName.toUtf8();
    return X509_NAME_add_entry_by_NID(X509_get_subject_name(x509), NID_commonName,
                                      V_ASN1_UTF8STRING, unsignedData(utf8),
                                      static_cast<int>(utf8.size()), -1, 0)
        == 1;
}

bool setValidity(X509 *x509, const CertificateText &text)
{
    const TimeHandle from = toAsn1Time(text.from);
    const TimeHandle until = toAsn1Time(text.from.addYears(text.years));
    return from && until && X509_set1_notBefore(x509, from.get()) == 1
        && X509_set1_notAfter(x509, until.get()) == 1;
}

bool addUsage(X509 *x509, CertificateRole role)
{
    const OpensslHandle<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free> basic(BASIC_CONSTRAINTS_new());
    if (basic && role == CertificateRole::OfficeRoot) {
        basic->ca = 1;
        basic->pathlen = ASN1_INTEGER_new();
        if (basic->pathlen == nullptr || ASN1_INTEGER_set(basic->pathlen, 0) != 1) {
            return false;
        }
    }
    const OpensslHandle<ASN1_BIT_STRING, ASN1_BIT_STRING_free> usage(ASN1_BIT_STRING_new());
    // Bit 0 of the string is the highest of the first octet; OpenSSL's KU_ values are that octet.
    for (int bit = 0; usage && bit < 8; ++bit) {
        ASN1_BIT_STRING_set_bit(usage.get(), bit, (keyUsageOf(role) >> (7 - bit)) & 1U ? 1 : 0);
    }
    return addExtension(x509, NID_basic_constraints, basic.get())
        && addExtension(x509, NID_key_usage, usage.get());
}

bool addKeyIdentifiers(X509 *x509, const QByteArray &issuerKey)
{
    const OpensslHandle<AUTHORITY_KEYID, AUTHORITY_KEYID_free> authority(AUTHORITY_KEYID_new());
    const OpensslHandle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> own(ASN1_OCTET_STRING_new());
    const QByteArray ownKey = fingerprintOf(x509);
    if (!authority || !own
        || ASN1_OCTET_STRING_set(own.get(), unsignedData(ownKey), static_cast<int>(ownKey.size()))
            != 1) {
        return false;
    }
    authority->keyid = ASN1_OCTET_STRING_new();
    const QByteArray &issuer = issuerKey.isEmpty() ? ownKey : issuerKey;
    return authority->keyid != nullptr
        && ASN1_OCTET_STRING_set(authority->keyid, unsignedData(issuer),
                                 static_cast<int>(issuer.size()))
        == 1
        && addExtension(x509, NID_subject_key_identifier, own.get())
        && addExtension(x509, NID_authority_key_identifier, authority.get());
}

bool addPolicy(X509 *x509, Realm realm)
{
    const PoliciesHandle policies(CERTIFICATEPOLICIES_new());
    OpensslHandle<POLICYINFO, POLICYINFO_free> policy(POLICYINFO_new());
    if (!policies || !policy) {
        return false;
    }
    policy->policyid = OBJ_txt2obj(policyOf(realm), 1);
    if (policy->policyid == nullptr || sk_POLICYINFO_push(policies.get(), policy.get()) <= 0) {
        return false;
    }
    (void)policy.release(); // The stack owns it now.
    return addExtension(x509, NID_certificate_policies, policies.get());
}

bool isCommonName(const QString &name)
{
    const qsizetype characters = name.toUcs4().size();
    return !name.trimmed().isEmpty() && characters <= kCommonNameCharacters && name.isValidUtf16();
}

/// `issuer` is nullptr for a certificate that signs itself.
Result<Certificate> issue(const Certificate *issuer, const PrivateKey &issuerKey,
                          const CertificateText &text, const PrivateKey &key)
{
    if (!isCommonName(text.commonName)) {
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("A name must have 1 to %1 characters.").arg(kCommonNameCharacters)};
    }
    const X509Handle x509(X509_new());
    const bool isMade = x509 && X509_set_version(x509.get(), X509_VERSION_3) == 1
        && setSerial(x509.get()) && setSubject(x509.get(), text.commonName)
        && X509_set_issuer_name(
               x509.get(),
               X509_get_subject_name(issuer == nullptr ? x509.get() : issuer->handle().x509()))
            == 1
        && setValidity(x509.get(), text) && X509_set_pubkey(x509.get(), key.handle().pkey()) == 1
        && addUsage(x509.get(), text.role)
        && addKeyIdentifiers(x509.get(),
                             issuer == nullptr ? QByteArray() : issuer->keyFingerprint())
        && addPolicy(x509.get(), text.realm)
        && X509_sign(x509.get(), issuerKey.handle().pkey(), EVP_sha256()) > 0;
    if (!isMade) {
        return opensslError(QStringLiteral("The certificate could not be made."));
    }
    return Certificate::fromDer(toDer<i2d_X509>(x509.get()));
}

} // namespace

Result<Certificate> issueRoot(const CertificateText &text, const PrivateKey &key)
{
    return issue(nullptr, key, text, key);
}

Result<Certificate> issueUnder(const Certificate &root, const PrivateKey &rootKey,
                               const CertificateText &text, const PrivateKey &key)
{
    return issue(&root, rootKey, text, key);
}

} // namespace landgang::exchange
