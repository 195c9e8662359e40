// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/crypto/opensslhandles.h"
#include "core/exchange/trust/certificate.h"

#include <QByteArray>

#include <array>
#include <optional>

/// The one form our certificates have, shared by who issues and who reads them:
/// docs/bundle-format.md, chapter "Certificates".
namespace landgang::exchange {

/// Exactly these extensions, in this order, once each.
inline constexpr std::array kExtensions{NID_basic_constraints, NID_key_usage,
                                        NID_subject_key_identifier, NID_authority_key_identifier,
                                        NID_certificate_policies};
[[nodiscard]] constexpr bool isCriticalExtension(int nid)
{
    return nid == NID_basic_constraints || nid == NID_key_usage;
}

/// RFC 5280 § 4.2.1.3.
[[nodiscard]] constexpr unsigned int keyUsageOf(CertificateRole role)
{
    switch (role) {
    case CertificateRole::OfficeRoot: return KU_KEY_CERT_SIGN | KU_DIGITAL_SIGNATURE;
    case CertificateRole::Device: return KU_DIGITAL_SIGNATURE;
    case CertificateRole::Encryption: return KU_KEY_AGREEMENT;
    }
    return 0;
}

/// An arc that is ours without registration: 2.25 and a UUID as an integer (Rec. ITU-T X.667), here
/// efe05541-d9cf-4922-ae05-74e686d3bd8a. Below it .1 are real offices, .2 practice.
[[nodiscard]] constexpr const char *policyOf(Realm realm)
{
    switch (realm) {
    case Realm::Real: return "2.25.318850294710962408980342911095067098506.1";
    case Realm::Practice: return "2.25.318850294710962408980342911095067098506.2";
    }
    return nullptr;
}

/// SHA-256 of the DER SubjectPublicKeyInfo: 32 bytes. It is also the key identifier (RFC 7093 § 2,
/// method 4), so that a recipient or an issuer is named by what offices and devices are called.
[[nodiscard]] QByteArray fingerprintOf(const X509 *certificate);

} // namespace landgang::exchange
