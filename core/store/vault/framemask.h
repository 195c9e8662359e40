// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/filekeys.h"

#include <array>
#include <memory>
#include <span>

struct evp_cipher_ctx_st;

namespace landgang::store {

/// Before each page in SQLite's log (file format § 4.1): page number, size of the database after a
/// commit, two salts, two halves of a checksum; four bytes each.
using FrameHeader = std::array<unsigned char, 24>;
using FrameHeaderSpan = std::span<unsigned char, 24>;
inline constexpr int kSaltsAt = 8; ///< In a frame's header.
using LogSalts = std::array<unsigned char, 8>;

[[nodiscard]] quint32 pageNumberOf(const FrameHeader &header);
/// Zero unless the frame ends a transaction.
[[nodiscard]] quint32 commitSizeOf(const FrameHeader &header);
[[nodiscard]] LogSalts saltsOf(const FrameHeader &header);

/// Masks the headers of the log's frames. SQLite's checksum is one of plain text: whoever knows
/// the rest of a page could try the digits of an id number against it. The page number, the size
/// and the checksum together are one block of AES-256; it is encrypted under a tweak made of its
/// place and the log's salts, which stay readable (the construction is XEX: Rogaway, Efficient
/// Instantiations of Tweakable Blockciphers, 2004). Nothing authenticates it but the checksum it
/// holds and the page's own seal, which names page number and salts. Not thread-safe.
class FrameMask
{
public:
    FrameMask(const DataKey &mask, const DataKey &tweak);
    ~FrameMask();
    FrameMask(const FrameMask &) = delete;
    FrameMask &operator=(const FrameMask &) = delete;

    /// `offset` is the frame's in SQLite's log. False: the cryptographic library refused.
    [[nodiscard]] bool mask(FrameHeaderSpan header, qint64 offset);
    [[nodiscard]] bool unmask(FrameHeaderSpan header, qint64 offset);

private:
    struct Free {
        void operator()(evp_cipher_ctx_st *context) const;
    };
    using Context = std::unique_ptr<evp_cipher_ctx_st, Free>;

    [[nodiscard]] bool apply(evp_cipher_ctx_st *cipher, FrameHeaderSpan header, qint64 offset);

    Context m_masking;
    Context m_unmasking;
    Context m_tweaking;
};

} // namespace landgang::store
