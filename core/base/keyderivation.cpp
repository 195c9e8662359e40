// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/keyderivation.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>

namespace landgang {
namespace {

struct FreeKdf {
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};

/// OpenSSL takes what it only reads as if it wrote to it, and nothing for an error.
OSSL_PARAM parameter(const char *name, QByteArrayView bytes)
{
    static char empty[] = "";
    char *const data = bytes.isEmpty() ? empty : const_cast<char *>(bytes.data());
    return OSSL_PARAM_construct_octet_string(name, data, static_cast<size_t>(bytes.size()));
}

} // namespace

QByteArray hkdfSha256(QByteArrayView secret, QByteArrayView salt, QByteArrayView label,
                      qsizetype size)
{
    const std::unique_ptr<EVP_KDF, FreeKdf> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, FreeKdf> context(EVP_KDF_CTX_new(kdf.get()));
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        parameter(OSSL_KDF_PARAM_KEY, secret),
        parameter(OSSL_KDF_PARAM_SALT, salt),
        parameter(OSSL_KDF_PARAM_INFO, label),
        OSSL_PARAM_construct_end(),
    };
    QByteArray key(size, Qt::Uninitialized);
    if (!context
        || EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(key.data()),
                          static_cast<size_t>(size), parameters)
            != 1) {
        // As with SHA-256: nothing that is kept would mean anything.
        qFatal("HKDF is not available");
    }
    return key;
}

} // namespace landgang
