// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

/// OpenSSL's objects, owned: each is freed – and its secrets wiped – when its handle goes.
namespace landgang::exchange {

template<auto Free>
struct OpensslDeleter {
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template<typename T, auto Free>
using OpensslHandle = std::unique_ptr<T, OpensslDeleter<Free>>;

using BioHandle = OpensslHandle<BIO, BIO_free_all>;
using BignumHandle = OpensslHandle<BIGNUM, BN_clear_free>;
using CmsHandle = OpensslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using DigestContextHandle = OpensslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using ExtensionHandle = OpensslHandle<X509_EXTENSION, X509_EXTENSION_free>;
using ObjectIdHandle = OpensslHandle<ASN1_OBJECT, ASN1_OBJECT_free>;
using PkeyHandle = OpensslHandle<EVP_PKEY, EVP_PKEY_free>;
using Pkcs8Handle = OpensslHandle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using PoliciesHandle = OpensslHandle<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>;
using StoreHandle = OpensslHandle<X509_STORE, X509_STORE_free>;
using TimeHandle = OpensslHandle<ASN1_TIME, ASN1_TIME_free>;
using X509Handle = OpensslHandle<X509, X509_free>;

} // namespace landgang::exchange
