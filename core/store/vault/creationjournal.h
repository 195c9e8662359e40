// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/vaultfile.h"

namespace landgang::store {

/// The rollback journal of a database that is being made: a header that says that there was nothing
/// before, and not a single page. Afterwards changes go to the log. A journal that is found is
/// never rolled back: the file it belongs to was not finished and is made again.
class CreationJournal final : public VaultFile
{
public:
    using VaultFile::VaultFile;

    [[nodiscard]] int read(std::span<unsigned char> bytes, sqlite3_int64 offset) override;
    /// Refuses everything behind the header: pages would lie there in clear.
    [[nodiscard]] int write(std::span<const unsigned char> bytes, sqlite3_int64 offset) override;
};

} // namespace landgang::store
