// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/storeticket.h"
#include "core/store/vault/vaultfile.h"

#include <memory>

namespace landgang::store {

/// What follows a file's name in the URI and holds the number of its StoreTicket.
inline constexpr char kTicketParameter[] = "ticket";

/// What SQLite asks to open: sqlite3_vfs::xOpen.
struct OpenRequest {
    sqlite3_vfs *vfs; ///< Of the disk.
    const char *name;
    sqlite3_file *disk; ///< Memory for the file on the disk.
    int flags;
    int *outFlags;
};

/// Opens a database file, its log or the journal of its creation. A database file that is empty
/// gets a salt; otherwise its first page must open with the key of `secrets`, or its log must know
/// the salt. Answers SQLite's result codes: SQLITE_NOTADB for a plain database or one of another
/// key, SQLITE_CANTOPEN for every other kind of file.
[[nodiscard]] int openVaultFile(const OpenRequest &request, StoreSecrets &secrets,
                                std::unique_ptr<VaultFile> &opened);

} // namespace landgang::store
