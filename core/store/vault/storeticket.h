// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/filekeys.h"

#include <memory>
#include <optional>

namespace landgang::store {

/// What the files of one opened database share: the log is opened after the database file and by
/// its keys.
struct StoreSecrets {
    DataKey dataKey;
    std::optional<FileKeys> fileKeys; ///< Once the database file is open.
};

/// Lets the vault's file system open one database. SQLite hands a file system nothing but the name
/// of the file and what follows it in the URI; the key itself must not lie in a string that Qt,
/// SQLite and error messages copy. So the URI carries a number and the key stays here.
class StoreTicket
{
public:
    explicit StoreTicket(const DataKey &key);
    /// Nothing can be opened by it from now on; what is open stays so.
    ~StoreTicket();
    StoreTicket(const StoreTicket &) = delete;
    StoreTicket &operator=(const StoreTicket &) = delete;

    [[nodiscard]] qint64 number() const { return m_number; }

    /// nullptr when there is no such ticket.
    [[nodiscard]] static std::shared_ptr<StoreSecrets> secretsOf(qint64 number);

private:
    qint64 m_number;
};

} // namespace landgang::store
