// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/filekeys.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <sodium.h>

#include <memory>

namespace landgang::store {
namespace {

struct FreeKdf {
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};

/// OpenSSL takes what it only reads as if it wrote to it.
OSSL_PARAM parameter(const char *name, QByteArrayView bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()),
                                             static_cast<size_t>(bytes.size()));
}

} // namespace

FileSalt randomFileSalt()
{
    FileSalt salt;
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Result<DataKey> deriveKey(QByteArrayView secret, QByteArrayView salt, QByteArrayView label)
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
    QByteArray key(DataKey::kSize, Qt::Uninitialized);
    if (!context
        || EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(key.data()),
                          static_cast<size_t>(key.size()), parameters)
            != 1) {
        return Error{ErrorCode::Crypto,
                     QStringLiteral("The cryptographic library cannot derive a key.")};
    }
    return DataKey(std::move(key));
}

Result<FileKeys> FileKeys::derive(const DataKey &key, const FileSalt &salt)
{
    const QByteArrayView saltBytes(salt.data(), static_cast<qsizetype>(salt.size()));
    Result<DataKey> page = deriveKey(key.bytes(), saltBytes, "landgang page/1");
    Result<DataKey> log = deriveKey(key.bytes(), saltBytes, "landgang log/1");
    Result<DataKey> mask = deriveKey(key.bytes(), saltBytes, "landgang frame/1");
    Result<DataKey> tweak = deriveKey(key.bytes(), saltBytes, "landgang tweak/1");
    Result<DataKey> mark = deriveKey(key.bytes(), saltBytes, "landgang mark/1");
    for (const Result<DataKey> *const made : {&page, &log, &mask, &tweak, &mark}) {
        if (!*made) {
            return made->error();
        }
    }
    return FileKeys{salt,
                    *std::move(page),
                    *std::move(log),
                    *std::move(mask),
                    *std::move(tweak),
                    *std::move(mark)};
}

} // namespace landgang::store
