// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/officeroot.h"

#include "core/exchange/trust/certificateissuer.h"

namespace landgang::exchange {
namespace {

constexpr int kRootYears = 20;
constexpr int kIssuedYears = 10;

/// A fresh key with a certificate under `root`.
Result<Identity> issueIdentity(const OfficeRoot &root, const CertificateText &text)
{
    Result<PrivateKey> key = PrivateKey::generate();
    if (!key) {
        return key.error();
    }
    Result<Certificate> certificate = issueUnder(root.certificate(), root.key(), text, *key);
    if (!certificate) {
        return certificate.error();
    }
    return Identity{*std::move(key), *std::move(certificate)};
}

} // namespace

OfficeRoot::OfficeRoot(Identity identity)
    : m_identity(std::move(identity))
{
}

Result<OfficeRoot> OfficeRoot::withKey(PrivateKey key, const QString &name, Realm realm,
                                       const QDateTime &now)
{
    Result<Certificate> certificate =
        issueRoot({CertificateRole::OfficeRoot, realm, name, now, kRootYears}, key);
    if (!certificate) {
        return certificate.error();
    }
    return OfficeRoot(Identity{std::move(key), *std::move(certificate)});
}

Result<OfficeRoot> OfficeRoot::create(const QString &name, Realm realm, const QDateTime &now)
{
    Result<PrivateKey> key = PrivateKey::generate();
    return key ? withKey(*std::move(key), name, realm, now) : key.error();
}

Result<OfficeRoot> OfficeRoot::fromSheet(const RecoverySheet &sheet, const QString &name,
                                         Realm realm, const QDateTime &now)
{
    Result<PrivateKey> key = sheet.rootKey();
    return key ? withKey(*std::move(key), name, realm, now) : key.error();
}

Result<OfficeRoot> OfficeRoot::restored(const RecoverySheet &sheet, const Certificate &certificate)
{
    Result<PrivateKey> key = sheet.rootKey();
    if (!key) {
        return key.error();
    }
    const Result<QByteArray> fingerprint = key->publicFingerprint();
    if (!fingerprint) {
        return fingerprint.error();
    }
    if (*fingerprint != certificate.keyFingerprint()) {
        return Error{ErrorCode::NotPermitted,
                     QStringLiteral("The words are those of another office's recovery sheet.")};
    }
    return OfficeRoot(Identity{*std::move(key), certificate});
}

Result<Identity> OfficeRoot::issueDevice(const QString &label, const QDateTime &now) const
{
    return issueIdentity(
        *this, {CertificateRole::Device, certificate().realm(), label, now, kIssuedYears});
}

Result<Identity> OfficeRoot::issueEncryption(const QDateTime &now) const
{
    return issueIdentity(*this,
                         {CertificateRole::Encryption, certificate().realm(),
                          QStringLiteral("encryption"), now, kIssuedYears});
}

} // namespace landgang::exchange
