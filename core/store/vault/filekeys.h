// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/datakey.h"

#include <QByteArrayView>

#include <array>

namespace landgang::store {

/// What the keys of one file are derived with: random, not secret, the first bytes of the file. A
/// new file, a backup among them, gets a new one, so that no key ever seals so many pages that two
/// of their random nonces could meet (NIST SP 800-38D § 8.3: at most 2^32).
using FileSalt = std::array<unsigned char, 16>;

[[nodiscard]] FileSalt randomFileSalt();

/// The keys of one database file and of the log beside it: HKDF-SHA-256 (RFC 5869) of the store's
/// data key and the file's salt, one purpose each.
struct FileKeys {
    FileSalt salt;
    DataKey page; ///< Pages of the database file.
    DataKey log; ///< Pages in the write-ahead log.
    DataKey mask; ///< Headers of the log's frames.
    DataKey tweak; ///< What those are masked with.
    DataKey mark; ///< Shows that the salt at the head of a log belongs to this data key.

    [[nodiscard]] static FileKeys derive(const DataKey &key, const FileSalt &salt);
};

/// HKDF-SHA-256 of `secret` for the purpose `label` names.
[[nodiscard]] DataKey deriveKey(QByteArrayView secret, QByteArrayView salt, QByteArrayView label);

} // namespace landgang::store
