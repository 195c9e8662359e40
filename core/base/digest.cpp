// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/digest.h"

#include <openssl/evp.h>

#include <memory>

namespace landgang {
namespace {

constexpr qsizetype kDigestBytes = 32;

struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

/// Looking the algorithm up costs more than a short digest: once per thread.
Context makeContext()
{
    Context context(EVP_MD_CTX_new());
    if (!context || EVP_DigestInit_ex2(context.get(), EVP_sha256(), nullptr) != 1) {
        return nullptr;
    }
    return context;
}

} // namespace

QByteArray sha256(QByteArrayView data)
{
    return labelledSha256({}, data);
}

// Every change is hashed twice, and Qt 6.4 hashes byte by byte where the processor has instructions
// for it: ten times the time.
QByteArray labelledSha256(QByteArrayView label, QByteArrayView data)
{
    thread_local const Context kContext = makeContext();
    QByteArray digest(kDigestBytes, Qt::Uninitialized);
    const bool isMade = kContext && EVP_DigestInit_ex2(kContext.get(), nullptr, nullptr) == 1
        && EVP_DigestUpdate(kContext.get(), label.data(), static_cast<size_t>(label.size())) == 1
        && EVP_DigestUpdate(kContext.get(), data.data(), static_cast<size_t>(data.size())) == 1
        && EVP_DigestFinal_ex(kContext.get(), reinterpret_cast<unsigned char *>(digest.data()),
                              nullptr)
            == 1;
    if (!isMade) {
        // Ids would mean nothing, and nothing could be told from anything else.
        qFatal("SHA-256 is not available");
    }
    return digest;
}

} // namespace landgang
