// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace landgang::exchange {

/// What an envelope says in clear.
struct EnvelopeShape {
    std::vector<QByteArray> recipients; ///< Key identifiers: fingerprints of encryption keys.
};

/// Looks at the bytes by a white list before OpenSSL's CMS parser, which has had memory errors,
/// does: AuthEnvelopedData (RFC 5083) version 0, one or two key-agreement recipients named by key
/// identifier, ephemeral P-256, SHA-256 KDF, AES-256 key wrap, AES-256-GCM with a nonce of 12 and a
/// tag of exactly 16 octets (a shorter one can be forged), no attributes, definite lengths, nothing
/// left over. Nothing when they are of any other form.
[[nodiscard]] std::optional<EnvelopeShape> readEnvelopeShape(QByteArrayView der);

} // namespace landgang::exchange
