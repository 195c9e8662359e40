// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/framemask.h"
#include "core/store/vault/pagecipher.h"

namespace landgang::store {

// Sizes in SQLite's write-ahead log (file format § 4.1).
inline constexpr int kLogHeaderSize = 32;
inline constexpr int kLogSaltsAt = 16; ///< In its header.
inline constexpr int kFrameHeaderSize = 24;
inline constexpr int kFrameSize = kFrameHeaderSize + kPageSize;

/// Before SQLite's log on the disk: file salt (16) ‖ mark (16). When a power failure tears the
/// first page of the database, its salt is still known from here.
inline constexpr int kLogPrefixSize = 32;

using LogPrefix = std::array<unsigned char, kLogPrefixSize>;

[[nodiscard]] LogPrefix logPrefix(const FileKeys &keys);

} // namespace landgang::store
