// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/crypto/opensslhandles.h"
#include "core/exchange/trust/privatekey.h"

namespace landgang::exchange {

/// What a private key is made of; for core/exchange alone.
class PrivateKey::Handle
{
public:
    explicit Handle(PkeyHandle pkey)
        : m_pkey(std::move(pkey))
    {
    }

    /// Not const: OpenSSL counts references in it.
    [[nodiscard]] EVP_PKEY *pkey() const { return m_pkey.get(); }

private:
    PkeyHandle m_pkey;
};

/// Whether `pkey` is an elliptic-curve key on P-256, named and not by its parameters. OpenSSL gives
/// a certificate whose key it cannot decode the key nullptr, which is none.
[[nodiscard]] bool isP256(const EVP_PKEY *pkey);

} // namespace landgang::exchange
