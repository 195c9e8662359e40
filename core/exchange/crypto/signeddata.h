// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/trust/certificate.h"
#include "core/exchange/trust/privatekey.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace landgang::exchange {

/// Where the signed content is.
enum class SignedContent {
    Inside, ///< In the CMS structure itself.
    Detached, ///< Somewhere else: the structure is only the signature.
};

/// One signer of a CMS SignedData with what goes along.
struct Signer {
    const PrivateKey &key;
    const Certificate &certificate;
    std::vector<Certificate> chain = {}; ///< Further certificates, above the signer's.
};

/// Signs `content`: CMS SignedData (RFC 5652), DER, ECDSA with SHA-256, signing-certificate-v2
/// (RFC 5035), which makes it CAdES-BES (ETSI TS 101 733). `time` is what the signature says of
/// itself. Errors: Crypto.
Result<QByteArray> signContent(QByteArrayView content, SignedContent where, const Signer &signer,
                               const QDateTime &time);

/// What a SignedData holds, found without OpenSSL.
struct SignedDataParts {
    QByteArray der; ///< All of it.
    std::vector<QByteArray> certificates; ///< DER, in the order they stand.
    QByteArray content; ///< Empty when detached.
    QByteArray signerName; ///< The encoded IssuerAndSerialNumber.
};

/// Looks at the bytes by a white list before OpenSSL's parser does: exactly the form that
/// signContent writes – one signer, SHA-256, ECDSA, its four signed attributes, no unsigned ones,
/// no other algorithms or parts, canonical lengths and order. Nothing when they are of any other
/// form.
[[nodiscard]] std::optional<SignedDataParts> readSignedDataShape(QByteArrayView der,
                                                                 SignedContent where);

/// Whether `parts` are a signature over `content` by the certificate `signer`, with
/// signing-certificate-v2 naming it, under `root`. Dates do not count.
[[nodiscard]] bool verifySignedData(const SignedDataParts &parts, QByteArrayView content,
                                    const Certificate &signer, const Certificate &root);

} // namespace landgang::exchange
