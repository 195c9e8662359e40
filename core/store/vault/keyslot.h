// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/store/vault/datakey.h"

#include <QByteArray>
#include <QString>

namespace landgang::store {

/// What one try of a passphrase costs. RFC 9106 § 4, second recommended option; tests ask for less.
struct Argon2Cost {
    qint64 passes = 3;
    qint64 memory = 64 * 1024 * 1024; ///< Bytes.
};

/// A secret closed with a passphrase: Argon2id (RFC 9106) with the parameters written beside it,
/// then XChaCha20-Poly1305. Errors: Crypto (not enough memory for Argon2id).
Result<QByteArray> closeSlot(QByteArrayView secret, const QString &passphrase,
                             Argon2Cost cost = {});

/// Errors: WrongPassphrase; StoreDamaged when the slot is not one, or asks for more memory or
/// passes than this program allows; Crypto. Whoever calls wipes the secret.
Result<QByteArray> openSlot(const QByteArray &slot, const QString &passphrase);

/// Seals `secret` under the data key for the purpose `label` names: XChaCha20-Poly1305 with a
/// random nonce.
[[nodiscard]] QByteArray sealSecret(const DataKey &key, QByteArrayView label,
                                    QByteArrayView secret);
/// Errors: StoreDamaged.
Result<QByteArray> openSecret(const DataKey &key, QByteArrayView label, const QByteArray &sealed);

} // namespace landgang::store
