// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/store/vault/storeticket.h"

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_vfs;

namespace landgang::store {

/// How one encrypted database file is opened: the one place where its URI is made, and where it is
/// asserted afterwards that the file is what the URI asked for. Whatever encrypts below SQLite –
/// the vault's file system now, an SQLCipher some day – stands behind this. Must outlive the
/// connection.
class SealedDatabase
{
public:
    /// `under`: see registerVaultVfs. Errors: Database.
    static Result<std::unique_ptr<SealedDatabase>> at(const QString &path, const DataKey &key,
                                                      sqlite3_vfs *under = nullptr);

    /// Another file under the same data key, on the same disk. Errors: Database.
    Result<std::unique_ptr<SealedDatabase>> beside(const QString &path) const;

    /// What SQLite opens, SQLITE_OPEN_URI given. Holds no key.
    [[nodiscard]] const QByteArray &uri() const { return m_uri; }

    /// To be called once after opening, before the first statement. Errors: Database – the
    /// connection does not go through the vault, or writes pages of another form: close it.
    Result<> prepare(sqlite3 *connection) const;
    /// The same, later: a setting may have changed what is written. Errors: Database.
    Result<> check(sqlite3 *connection) const;

private:
    SealedDatabase(const QString &path, const DataKey &key, QByteArray vfs, sqlite3_vfs *under);

    StoreTicket m_ticket;
    sqlite3_vfs *m_under;
    QByteArray m_vfs;
    QByteArray m_uri;
};

} // namespace landgang::store
