// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/privatekey.h"

#include "core/base/digest.h"
#include "core/exchange/crypto/openssl.h"
#include "core/exchange/trust/privatekeyhandle.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/x509.h>

#include <array>
#include <cstring>

namespace landgang::exchange {

bool isP256(const EVP_PKEY *pkey)
{
    std::array<char, 32> group{};
    size_t length = 0;
    return pkey != nullptr && EVP_PKEY_get_base_id(pkey) == EVP_PKEY_EC
        && EVP_PKEY_get_utf8_string_param(pkey, OSSL_PKEY_PARAM_GROUP_NAME, group.data(),
                                          group.size(), &length)
        == 1
        && std::strcmp(group.data(), SN_X9_62_prime256v1) == 0;
}

PrivateKey::PrivateKey(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

PrivateKey::PrivateKey(PrivateKey &&) noexcept = default;
PrivateKey &PrivateKey::operator=(PrivateKey &&) noexcept = default;
PrivateKey::~PrivateKey() = default;

Result<PrivateKey> PrivateKey::generate()
{
    PkeyHandle pkey(EVP_EC_gen(SN_X9_62_prime256v1));
    if (!pkey) {
        return opensslError(QStringLiteral("No key could be made."));
    }
    return PrivateKey(std::make_unique<Handle>(std::move(pkey)));
}

Result<PrivateKey> PrivateKey::fromPkcs8(const QByteArray &der)
{
    const unsigned char *next = unsignedData(der);
    const Pkcs8Handle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &next, static_cast<long>(der.size())));
    if (!info || next != unsignedData(der) + der.size()) {
        return opensslError(QStringLiteral("The bytes are not a private key."));
    }
    PkeyHandle pkey(EVP_PKCS82PKEY(info.get()));
    if (!pkey || !isP256(pkey.get())) {
        return opensslError(QStringLiteral("The private key is not one on P-256."));
    }
    const OpensslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free> check(
        EVP_PKEY_CTX_new(pkey.get(), nullptr));
    if (!check || EVP_PKEY_check(check.get()) != 1) {
        return opensslError(QStringLiteral("The private key does not hold together."));
    }
    return PrivateKey(std::make_unique<Handle>(std::move(pkey)));
}

QByteArray PrivateKey::toPkcs8() const
{
    const Pkcs8Handle info(EVP_PKEY2PKCS8(m_handle->pkey()));
    return info ? toDer<i2d_PKCS8_PRIV_KEY_INFO>(info.get()) : QByteArray();
}

Result<QByteArray> PrivateKey::publicFingerprint() const
{
    const QByteArray der = toDer<i2d_PUBKEY>(m_handle->pkey());
    return der.isEmpty()
        ? Result<QByteArray>(opensslError(QStringLiteral("The key has no public half.")))
        : sha256(der);
}

Result<QByteArray> PrivateKey::sign(QByteArrayView message) const
{
    const DigestContextHandle context(EVP_MD_CTX_new());
    size_t length = 0;
    const auto size = static_cast<size_t>(message.size());
    if (!context
        || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_handle->pkey()) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, unsignedData(message), size) != 1) {
        return opensslError(QStringLiteral("The message could not be signed."));
    }
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                       unsignedData(message), size)
        != 1) {
        return opensslError(QStringLiteral("The message could not be signed."));
    }
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

} // namespace landgang::exchange
