// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace landgang::exchange {

/// What a certificate of ours may be used for; told apart by key usage and our policy OIDs.
enum class CertificateRole {
    OfficeRoot, ///< Issues the office's other certificates and signs its card.
    Device, ///< Seals and signs bundles of one PC.
    Encryption, ///< Receives bundles for the whole office.
};

/// Real offices and practice offices never mix: it is part of every certificate (certificate
/// policies, RFC 5280 § 4.2.1.4).
enum class Realm { Real, Practice };

/// An X.509 certificate (RFC 5280) of the small kind this program issues: P-256, signed by an
/// office root. Its dates warn, they never decide what counts.
class Certificate
{
public:
    /// Errors: Crypto when `der` is not exactly one certificate of our kind.
    static Result<Certificate> fromDer(const QByteArray &der);

    [[nodiscard]] const QByteArray &der() const { return m_der; }
    [[nodiscard]] CertificateRole role() const { return m_role; }
    [[nodiscard]] Realm realm() const { return m_realm; }
    [[nodiscard]] const QString &commonName() const { return m_commonName; }
    [[nodiscard]] const QDateTime &notAfter() const { return m_notAfter; }

    /// SHA-256 of the DER SubjectPublicKeyInfo: what offices and devices are called by.
    [[nodiscard]] const QByteArray &keyFingerprint() const { return m_keyFingerprint; }
    [[nodiscard]] OfficeId officeId() const; ///< Of a root.
    [[nodiscard]] DeviceId deviceId() const; ///< Of a device.

    /// Whether `root` is an office root of the same realm and signed this certificate.
    [[nodiscard]] bool isIssuedBy(const Certificate &root) const;
    /// Whether `signature` (ECDSA P-256, SHA-256, DER) over `message` was made with this
    /// certificate's key.
    [[nodiscard]] bool verifies(QByteArrayView message, QByteArrayView signature) const;

    bool operator==(const Certificate &other) const { return m_der == other.m_der; }

    /// The OpenSSL handle, for this module alone.
    class Handle;
    [[nodiscard]] const Handle &handle() const { return *m_handle; }

private:
    Certificate() = default;

    QByteArray m_der;
    CertificateRole m_role = CertificateRole::Device;
    Realm m_realm = Realm::Practice;
    QString m_commonName;
    QDateTime m_notAfter;
    QByteArray m_keyFingerprint;
    std::shared_ptr<const Handle> m_handle; ///< Immutable, so copies share it.
};

} // namespace landgang::exchange
