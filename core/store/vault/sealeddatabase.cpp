// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/sealeddatabase.h"

#include "core/store/vault/openfile.h"
#include "core/store/vault/pagecipher.h"
#include "core/store/vault/vaultvfs.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <sqlite3.h>

namespace landgang::store {

using namespace Qt::StringLiterals;

SealedDatabase::SealedDatabase(const QString &path, const DataKey &key, QByteArray vfs,
                               sqlite3_vfs *under)
    : m_ticket(key)
    , m_under(under)
    , m_vfs(std::move(vfs))
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    QUrlQuery query;
    query.addQueryItem(u"vfs"_s, QString::fromUtf8(m_vfs));
    query.addQueryItem(QString::fromUtf8(kTicketParameter), QString::number(m_ticket.number()));
    url.setQuery(query);
    m_uri = url.toEncoded();
}

Result<std::unique_ptr<SealedDatabase>> SealedDatabase::at(const QString &path, const DataKey &key,
                                                           sqlite3_vfs *under)
{
    Result<QByteArray> vfs = registerVaultVfs(under);
    if (!vfs) {
        return vfs.error();
    }
    return std::unique_ptr<SealedDatabase>(new SealedDatabase(path, key, *std::move(vfs), under));
}

Result<std::unique_ptr<SealedDatabase>> SealedDatabase::beside(const QString &path) const
{
    return at(path, StoreTicket::secretsOf(m_ticket.number())->dataKey, m_under);
}

Result<> SealedDatabase::prepare(sqlite3 *connection) const
{
    // Takes effect in a file that is still empty, and in what VACUUM INTO makes of it.
    int reserve = kPageReserve;
    (void)sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    return check(connection);
}

Result<> SealedDatabase::check(sqlite3 *connection) const
{
    // Two copies of SQLite in one process would work on one file without knowing of each other, and
    // lose each other's locks; and only in one of them the vault is known. Its file system is an
    // object of the library: the same address is the same copy.
    sqlite3_vfs *files = nullptr;
    int reserve = -1; // Asks.
    const bool isOurs = sqlite3_file_control(connection, "main", SQLITE_FCNTL_VFS_POINTER, &files)
            == SQLITE_OK
        && files != nullptr && files == sqlite3_vfs_find(m_vfs.constData())
        && sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve)
            == SQLITE_OK
        && reserve == kPageReserve;
    return isOurs ? Result<>()
                  : Error{ErrorCode::Database,
                          u"The store was not opened by the vault, and was closed again."_s};
}

} // namespace landgang::store
