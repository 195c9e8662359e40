// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace landgang::exchange {

/// A P-256 private key (FIPS 186-4). Moves, never copies; its memory is wiped when it goes.
class PrivateKey
{
public:
    static Result<PrivateKey> generate();
    /// From PKCS #8 DER (RFC 5208). Errors: Crypto.
    static Result<PrivateKey> fromPkcs8(const QByteArray &der);

    PrivateKey(const PrivateKey &) = delete;
    PrivateKey &operator=(const PrivateKey &) = delete;
    PrivateKey(PrivateKey &&) noexcept;
    PrivateKey &operator=(PrivateKey &&) noexcept;
    ~PrivateKey();

    /// PKCS #8 DER, unencrypted: only for the vault to seal.
    [[nodiscard]] QByteArray toPkcs8() const;
    /// SHA-256 of the public key's DER SubjectPublicKeyInfo, as certificates name it. Errors:
    /// Crypto.
    Result<QByteArray> publicFingerprint() const;
    /// ECDSA with SHA-256 over `message`, DER. Errors: Crypto.
    Result<QByteArray> sign(QByteArrayView message) const;

    /// The OpenSSL handle, for this module alone.
    class Handle;
    [[nodiscard]] const Handle &handle() const { return *m_handle; }

private:
    explicit PrivateKey(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

} // namespace landgang::exchange
