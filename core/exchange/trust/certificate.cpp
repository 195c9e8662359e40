// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/certificate.h"

#include "core/base/digest.h"
#include "core/exchange/crypto/openssl.h"
#include "core/exchange/trust/certificatehandle.h"
#include "core/exchange/trust/certificateprofile.h"
#include "core/exchange/trust/privatekeyhandle.h"

#include <QCache>
#include <QMutex>

namespace landgang::exchange {
namespace {

/// X.520 ub-common-name.
constexpr qsizetype kNameCharacters = 64;
constexpr qsizetype kSerialOctets = 20;

Error notOurs(const QString &reason)
{
    forgetOpensslErrors();
    return Error{ErrorCode::Crypto, reason};
}

QByteArray bytesOf(const ASN1_STRING *string)
{
    return string == nullptr
        ? QByteArray()
        : QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                     ASN1_STRING_length(string));
}

/// RFC 5280 § 4.1.2.2: positive and at most 20 octets, which X.509 parsers do not insist on.
bool isSerialNumber(const ASN1_INTEGER *serial)
{
    const QByteArray octets = bytesOf(serial);
    return ASN1_STRING_type(serial) == V_ASN1_INTEGER && octets.size() <= kSerialOctets
        && octets.count('\0') < octets.size();
}

/// The name when it is one common name in UTF-8 and nothing else.
std::optional<QString> soleCommonName(const X509_NAME *name)
{
    if (X509_NAME_entry_count(name) != 1) {
        return std::nullopt;
    }
    const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, 0);
    const ASN1_STRING *data = X509_NAME_ENTRY_get_data(entry);
    if (OBJ_obj2nid(X509_NAME_ENTRY_get_object(entry)) != NID_commonName
        || ASN1_STRING_type(data) != V_ASN1_UTF8STRING) {
        return std::nullopt;
    }
    const QByteArray utf8 = bytesOf(data);
    const QString text = QString::fromUtf8(utf8);
    // Bytes that are not UTF-8 do not come back the same.
    if (text.isEmpty() || text.toUcs4().size() > kNameCharacters || text.toUtf8() != utf8) {
        return std::nullopt;
    }
    return text;
}

bool hasOurExtensions(const X509 *x509)
{
    if (X509_get_ext_count(x509) != static_cast<int>(kExtensions.size())) {
        return false;
    }
    for (size_t i = 0; i < kExtensions.size(); ++i) {
        X509_EXTENSION *extension = X509_get_ext(x509, static_cast<int>(i));
        const int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (nid != kExtensions[i]
            || (X509_EXTENSION_get_critical(extension) != 0) != isCriticalExtension(nid)) {
            return false;
        }
    }
    return true;
}

std::optional<CertificateRole> roleOf(X509 *x509)
{
    const bool isAuthority = (X509_get_extension_flags(x509) & EXFLAG_CA) != 0;
    const unsigned int usage = X509_get_key_usage(x509);
    for (const CertificateRole role :
         {CertificateRole::OfficeRoot, CertificateRole::Device, CertificateRole::Encryption}) {
        const bool isRoot = role == CertificateRole::OfficeRoot;
        const bool lengthFits = X509_get_pathlen(x509) == (isRoot ? 0 : -1);
        if (usage == keyUsageOf(role) && isAuthority == isRoot && lengthFits) {
            return role;
        }
    }
    return std::nullopt;
}

std::optional<Realm> realmOf(const X509 *x509)
{
    int critical = 0;
    const PoliciesHandle policies(static_cast<CERTIFICATEPOLICIES *>(
        X509_get_ext_d2i(x509, NID_certificate_policies, &critical, nullptr)));
    if (!policies || sk_POLICYINFO_num(policies.get()) != 1) {
        return std::nullopt;
    }
    const POLICYINFO *policy = sk_POLICYINFO_value(policies.get(), 0);
    for (const Realm realm : {Realm::Real, Realm::Practice}) {
        const ObjectIdHandle ours(OBJ_txt2obj(policyOf(realm), 1));
        if (policy->qualifiers == nullptr && OBJ_cmp(policy->policyid, ours.get()) == 0) {
            return realm;
        }
    }
    return std::nullopt;
}

/// RFC 5758 § 3.2: the algorithm has no parameters; and RFC 5280 § 4.1.2.8: none of the identifiers
/// that version 2 brought.
bool isPlain(const X509 *x509)
{
    const ASN1_BIT_STRING *issuer = nullptr;
    const ASN1_BIT_STRING *subject = nullptr;
    X509_get0_uids(x509, &issuer, &subject);
    int parameters = V_ASN1_UNDEF;
    X509_ALGOR_get0(nullptr, &parameters, nullptr, X509_get0_tbs_sigalg(x509));
    return issuer == nullptr && subject == nullptr && parameters == V_ASN1_UNDEF;
}

bool isOurKind(X509 *x509, const QByteArray &fingerprint)
{
    return X509_get_version(x509) == X509_VERSION_3 && isSerialNumber(X509_get0_serialNumber(x509))
        && isPlain(x509) && X509_get_signature_nid(x509) == NID_ecdsa_with_SHA256
        && isP256(X509_get0_pubkey(x509)) && hasOurExtensions(x509)
        && (X509_get_extension_flags(x509) & EXFLAG_INVALID) == 0
        && bytesOf(X509_get0_subject_key_id(x509)) == fingerprint
        && X509_get0_authority_issuer(x509) == nullptr
        && X509_get0_authority_serial(x509) == nullptr
        && soleCommonName(X509_get_issuer_name(x509)).has_value();
}

/// Certificates that were read lately. An office meets the same few on every card, in every bundle
/// and whenever it is opened, and reading one costs as much as checking several signatures. What
/// bytes say never changes, so nothing has to be forgotten but for the room it takes.
class ReadLately
{
public:
    static ReadLately &instance()
    {
        static ReadLately lately;
        return lately;
    }

    [[nodiscard]] std::optional<Certificate> find(const QByteArray &der)
    {
        const QMutexLocker locker(&m_mutex);
        const Certificate *known = m_certificates.object(der);
        return known ? std::optional(*known) : std::nullopt;
    }

    void keep(const Certificate &certificate)
    {
        const QMutexLocker locker(&m_mutex);
        m_certificates.insert(certificate.der(), new Certificate(certificate));
    }

private:
    static constexpr qsizetype kMost = 1000;

    QMutex m_mutex;
    QCache<QByteArray, Certificate> m_certificates{kMost};
};

/// The certificate when `der` is exactly one in its only encoding.
X509Handle parse(const QByteArray &der)
{
    const unsigned char *next = unsignedData(der);
    X509Handle x509(d2i_X509(nullptr, &next, static_cast<long>(der.size())));
    if (!x509 || next != unsignedData(der) + der.size() || toDer<i2d_X509>(x509.get()) != der) {
        return nullptr;
    }
    return x509;
}

} // namespace

QByteArray fingerprintOf(const X509 *certificate)
{
    return sha256(toDer<i2d_X509_PUBKEY>(X509_get_X509_PUBKEY(certificate)));
}

Result<Certificate> Certificate::fromDer(const QByteArray &der)
{
    if (const std::optional<Certificate> known = ReadLately::instance().find(der)) {
        return *known;
    }
    X509Handle x509 = parse(der);
    if (!x509) {
        return notOurs(QStringLiteral("The bytes are not a certificate."));
    }
    Certificate certificate;
    certificate.m_keyFingerprint = fingerprintOf(x509.get());
    const std::optional<QString> name = soleCommonName(X509_get_subject_name(x509.get()));
    if (!name || !isOurKind(x509.get(), certificate.m_keyFingerprint)) {
        return notOurs(QStringLiteral("The certificate is not of the form offices issue."));
    }
    const std::optional<CertificateRole> role = roleOf(x509.get());
    const std::optional<Realm> realm = realmOf(x509.get());
    if (!role || !realm) {
        return notOurs(QStringLiteral("The certificate is for none of our uses."));
    }
    certificate.m_der = der;
    certificate.m_role = *role;
    certificate.m_realm = *realm;
    certificate.m_commonName = *name;
    certificate.m_notAfter = fromAsn1Time(X509_get0_notAfter(x509.get()));
    certificate.m_handle = std::make_shared<const Handle>(std::move(x509));
    if (!certificate.m_notAfter.isValid()) {
        return notOurs(QStringLiteral("The certificate has no valid end."));
    }
    if (*role == CertificateRole::OfficeRoot && !certificate.isIssuedBy(certificate)) {
        return notOurs(QStringLiteral("The root certificate is not signed by its own key."));
    }
    ReadLately::instance().keep(certificate);
    return certificate;
}

OfficeId Certificate::officeId() const
{
    Q_ASSERT(m_role == CertificateRole::OfficeRoot);
    return *OfficeId::fromBytes(m_keyFingerprint);
}

DeviceId Certificate::deviceId() const
{
    Q_ASSERT(m_role == CertificateRole::Device);
    return *DeviceId::fromBytes(m_keyFingerprint);
}

bool Certificate::isIssuedBy(const Certificate &root) const
{
    if (root.role() != CertificateRole::OfficeRoot || root.realm() != m_realm) {
        return false;
    }
    X509 *own = m_handle->x509();
    X509 *issuer = root.handle().x509();
    // Byte for byte: OpenSSL compares names without regard to case and spaces.
    const bool isSigned = toDer<i2d_X509_NAME>(X509_get_issuer_name(own))
            == toDer<i2d_X509_NAME>(X509_get_subject_name(issuer))
        && bytesOf(X509_get0_authority_key_id(own)) == root.keyFingerprint()
        && X509_verify(own, root.handle().publicKey()) == 1;
    forgetOpensslErrors();
    return isSigned;
}

bool Certificate::verifies(QByteArrayView message, QByteArrayView signature) const
{
    const DigestContextHandle context(EVP_MD_CTX_new());
    const bool isGood = context
        && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                m_handle->publicKey())
            == 1
        && EVP_DigestVerify(context.get(), unsignedData(signature),
                            static_cast<size_t>(signature.size()), unsignedData(message),
                            static_cast<size_t>(message.size()))
            == 1;
    forgetOpensslErrors();
    return isGood;
}

} // namespace landgang::exchange
