// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/framemask.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <algorithm>

namespace landgang::store {
namespace {

constexpr int kBlock = 16;
constexpr int kHalf = 8; ///< Page number and size; and, behind the salts, the checksum.
constexpr int kChecksumStart = 16;

using Block = std::array<unsigned char, kBlock>;

const unsigned char *raw(const DataKey &key)
{
    return reinterpret_cast<const unsigned char *>(key.bytes().data());
}

/// One block without padding; it may be done in place.
bool transform(evp_cipher_ctx_st *context, Block &block)
{
    int length = 0;
    return context != nullptr
        && EVP_CipherUpdate(context, block.data(), &length, block.data(), kBlock) == 1
        && length == kBlock;
}

void mix(Block &block, const Block &other)
{
    std::transform(block.begin(), block.end(), other.begin(), block.begin(), std::bit_xor<>());
}

} // namespace

quint32 pageNumberOf(const FrameHeader &header)
{
    return qFromBigEndian<quint32>(header.data());
}

quint32 commitSizeOf(const FrameHeader &header)
{
    return qFromBigEndian<quint32>(header.data() + sizeof(quint32));
}

LogSalts saltsOf(const FrameHeader &header)
{
    LogSalts salts;
    std::copy_n(header.begin() + kSaltsAt, salts.size(), salts.begin());
    return salts;
}

void FrameMask::Free::operator()(evp_cipher_ctx_st *context) const
{
    EVP_CIPHER_CTX_free(context); // Wipes the key.
}

FrameMask::FrameMask(const DataKey &mask, const DataKey &tweak)
    : m_masking(EVP_CIPHER_CTX_new())
    , m_unmasking(EVP_CIPHER_CTX_new())
    , m_tweaking(EVP_CIPHER_CTX_new())
{
    const EVP_CIPHER *const cipher = EVP_aes_256_ecb();
    if (EVP_EncryptInit_ex2(m_masking.get(), cipher, raw(mask), nullptr, nullptr) != 1
        || EVP_DecryptInit_ex2(m_unmasking.get(), cipher, raw(mask), nullptr, nullptr) != 1
        || EVP_EncryptInit_ex2(m_tweaking.get(), cipher, raw(tweak), nullptr, nullptr) != 1) {
        m_tweaking.reset();
        return;
    }
    for (const Context *const context : {&m_masking, &m_unmasking, &m_tweaking}) {
        EVP_CIPHER_CTX_set_padding(context->get(), 0);
    }
}

FrameMask::~FrameMask() = default;

bool FrameMask::apply(evp_cipher_ctx_st *cipher, FrameHeaderSpan header, qint64 offset)
{
    Block tweak;
    qToBigEndian(offset, tweak.data());
    std::copy_n(header.begin() + kSaltsAt, kHalf, tweak.begin() + kHalf);
    Block block;
    std::copy_n(header.begin(), kHalf, block.begin());
    std::copy_n(header.begin() + kChecksumStart, kHalf, block.begin() + kHalf);
    if (!transform(m_tweaking.get(), tweak)) {
        return false;
    }
    mix(block, tweak);
    if (!transform(cipher, block)) {
        return false;
    }
    mix(block, tweak);
    std::copy_n(block.begin(), kHalf, header.begin());
    std::copy_n(block.begin() + kHalf, kHalf, header.begin() + kChecksumStart);
    return true;
}

bool FrameMask::mask(FrameHeaderSpan header, qint64 offset)
{
    return apply(m_masking.get(), header, offset);
}

bool FrameMask::unmask(FrameHeaderSpan header, qint64 offset)
{
    return apply(m_unmasking.get(), header, offset);
}

} // namespace landgang::store
