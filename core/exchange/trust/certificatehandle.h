// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/crypto/opensslhandles.h"
#include "core/exchange/trust/certificate.h"

namespace landgang::exchange {

/// What a certificate is made of; for core/exchange alone.
class Certificate::Handle
{
public:
    explicit Handle(X509Handle x509)
        : m_x509(std::move(x509))
    {
    }

    /// Not const: OpenSSL counts references in it.
    [[nodiscard]] X509 *x509() const { return m_x509.get(); }
    [[nodiscard]] EVP_PKEY *publicKey() const { return X509_get0_pubkey(m_x509.get()); }

private:
    X509Handle m_x509;
};

} // namespace landgang::exchange
