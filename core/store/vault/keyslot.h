// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/store/vault/datakey.h"

#include <QByteArray>
#include <QString>

namespace landgang::store {

/// The data key, closed with a passphrase: Argon2id (RFC 9106) with the parameters written beside
/// it, then XChaCha20-Poly1305. Errors: Crypto (not enough memory for Argon2id).
Result<QByteArray> closeSlot(const DataKey &key, const QString &passphrase);

/// Errors: WrongPassphrase; StoreDamaged when the slot is not one, or asks for more memory or
/// passes than this program allows; Crypto.
Result<DataKey> openSlot(const QByteArray &slot, const QString &passphrase);

/// Seals `secret` under the data key for the purpose `label` names: XChaCha20-Poly1305 with a
/// random nonce.
[[nodiscard]] QByteArray sealSecret(const DataKey &key, QByteArrayView label,
                                    QByteArrayView secret);
/// Errors: StoreDamaged.
Result<QByteArray> openSecret(const DataKey &key, QByteArrayView label, const QByteArray &sealed);

} // namespace landgang::store
