// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/filekeys.h"

#include <array>
#include <memory>
#include <span>

struct evp_cipher_ctx_st;

namespace landgang::store {

inline constexpr int kPageSize = 4096;
/// At the end of each page, which SQLite leaves alone: nonce (12) ‖ tag (16) ‖ zeros (4).
inline constexpr int kPageReserve = 32;

using Page = std::array<unsigned char, kPageSize>;
using PageView = std::span<const unsigned char, kPageSize>;
using PageSpan = std::span<unsigned char, kPageSize>;

/// What a page is sealed as belonging to.
struct PagePlace {
    quint32 number; ///< SQLite's; the first is 1.
    /// The two salts of the log that holds it (SQLite's file format § 4.1); zeros in the database.
    std::array<unsigned char, 8> logSalts = {};
};

/// AES-256-GCM of one page (NIST SP 800-38D) with a random 96-bit nonce. What is authenticated
/// beside the content is its place, so that pages cannot change places. One key: pages of the
/// database or pages of the log. Not thread-safe.
class PageCipher
{
public:
    explicit PageCipher(const DataKey &key);
    ~PageCipher();
    PageCipher(const PageCipher &) = delete;
    PageCipher &operator=(const PageCipher &) = delete;

    /// The first `clear` bytes are left as they are, not encrypted. Whatever lies in the reserve of
    /// `plain` is not kept. False: the cryptographic library refused.
    [[nodiscard]] bool seal(PageView plain, PageSpan sealed, const PagePlace &place, int clear = 0);
    /// False: not sealed with this key for this place, or changed since. `plain` is zeros then; its
    /// reserve is always.
    [[nodiscard]] bool open(PageView sealed, PageSpan plain, const PagePlace &place, int clear = 0);

private:
    struct Free {
        void operator()(evp_cipher_ctx_st *context) const;
    };
    using Context = std::unique_ptr<evp_cipher_ctx_st, Free>;

    Context m_sealing;
    Context m_opening;
};

} // namespace landgang::store
