// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/pagecipher.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>

namespace landgang::store {
namespace {

constexpr int kNonceSize = 12;
constexpr int kTagSize = 16;
constexpr int kContentSize = kPageSize - kPageReserve;
constexpr int kTagStart = kContentSize + kNonceSize;
constexpr int kPaddingStart = kTagStart + kTagSize;
constexpr int kPlaceSize = 12;

std::array<unsigned char, kPlaceSize> encode(const PagePlace &place)
{
    std::array<unsigned char, kPlaceSize> bytes;
    qToBigEndian(place.number, bytes.data());
    std::copy(place.logSalts.begin(), place.logSalts.end(), bytes.begin() + sizeof(quint32));
    return bytes;
}

unsigned char *reserve(PageSpan page)
{
    return page.data() + kContentSize;
}

} // namespace

void PageCipher::Free::operator()(evp_cipher_ctx_st *context) const
{
    EVP_CIPHER_CTX_free(context); // Wipes the key.
}

PageCipher::PageCipher(const DataKey &key)
    : m_sealing(EVP_CIPHER_CTX_new())
    , m_opening(EVP_CIPHER_CTX_new())
{
    const auto *const bytes = reinterpret_cast<const unsigned char *>(key.bytes().data());
    if (EVP_EncryptInit_ex2(m_sealing.get(), EVP_aes_256_gcm(), bytes, nullptr, nullptr) != 1
        || EVP_DecryptInit_ex2(m_opening.get(), EVP_aes_256_gcm(), bytes, nullptr, nullptr) != 1) {
        m_sealing.reset();
        m_opening.reset();
    }
}

PageCipher::~PageCipher() = default;

bool PageCipher::seal(PageView plain, PageSpan sealed, const PagePlace &place, int clear)
{
    const auto about = encode(place);
    unsigned char *const nonce = reserve(sealed);
    int length = 0;
    std::copy_n(plain.begin(), clear, sealed.begin());
    const bool done = m_sealing != nullptr && RAND_bytes(nonce, kNonceSize) == 1
        && EVP_EncryptInit_ex2(m_sealing.get(), nullptr, nullptr, nonce, nullptr) == 1
        && EVP_EncryptUpdate(m_sealing.get(), nullptr, &length, about.data(), kPlaceSize) == 1
        && EVP_EncryptUpdate(m_sealing.get(), sealed.data() + clear, &length, plain.data() + clear,
                             kContentSize - clear)
            == 1
        && EVP_EncryptFinal_ex(m_sealing.get(), sealed.data() + kContentSize, &length) == 1
        && EVP_CIPHER_CTX_ctrl(m_sealing.get(), EVP_CTRL_AEAD_GET_TAG, kTagSize,
                               sealed.data() + kTagStart)
            == 1;
    std::fill(sealed.begin() + kPaddingStart, sealed.end(), 0);
    return done;
}

bool PageCipher::open(PageView sealed, PageSpan plain, const PagePlace &place, int clear)
{
    const auto about = encode(place);
    // OpenSSL takes the tag it only compares with as if it wrote to it.
    auto *const tag = const_cast<unsigned char *>(sealed.data() + kTagStart);
    int length = 0;
    std::copy_n(sealed.begin(), clear, plain.begin());
    const bool done = m_opening != nullptr
        && std::all_of(sealed.begin() + kPaddingStart, sealed.end(),
                       [](unsigned char byte) { return byte == 0; })
        && EVP_DecryptInit_ex2(m_opening.get(), nullptr, nullptr, sealed.data() + kContentSize,
                               nullptr)
            == 1
        && EVP_DecryptUpdate(m_opening.get(), nullptr, &length, about.data(), kPlaceSize) == 1
        && EVP_DecryptUpdate(m_opening.get(), plain.data() + clear, &length, sealed.data() + clear,
                             kContentSize - clear)
            == 1
        && EVP_CIPHER_CTX_ctrl(m_opening.get(), EVP_CTRL_AEAD_SET_TAG, kTagSize, tag) == 1
        && EVP_DecryptFinal_ex(m_opening.get(), plain.data() + kContentSize, &length) == 1;
    std::fill(done ? plain.begin() + kContentSize : plain.begin(), plain.end(), 0);
    return done;
}

} // namespace landgang::store
