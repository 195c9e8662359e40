// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/pagecipher.h"
#include "core/store/vault/vaultfile.h"

namespace landgang::store {

/// The database file: sealed pages. The first begins with the file's salt where SQLite's would
/// begin with "SQLite format 3".
class DatabaseFile final : public VaultFile
{
public:
    DatabaseFile(sqlite3_file *disk, const FileKeys &keys);

    /// Reads within one page. A first page that was torn by a power failure answers a read of its
    /// header with one that lets SQLite go on to the log, which still has the page.
    [[nodiscard]] int read(std::span<unsigned char> bytes, sqlite3_int64 offset) override;
    /// Takes whole pages only, and a first page only of our page size and reserve: with another
    /// one, pages would lie elsewhere and in clear. What lies on the disk always says that a log is
    /// used, also what VACUUM INTO makes: to change that later would need a rollback journal.
    [[nodiscard]] int write(std::span<const unsigned char> bytes, sqlite3_int64 offset) override;

    /// Reads and opens page `number`. Answers as `read`.
    [[nodiscard]] int readPage(quint32 number, PageSpan plain);

private:
    PageCipher m_cipher;
    FileSalt m_salt;
};

} // namespace landgang::store
