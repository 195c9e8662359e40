// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/damagedlog.h"

#include "core/store/vault/logscan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

Error noRoom()
{
    return Error{ErrorCode::FileWrite,
                 u"The store's log is damaged, and there is no room to keep a copy of it. Nothing "
                 "was changed. Make room, and open the store again."_s};
}

/// A new folder "damaged-N" in `folder`.
std::optional<QDir> makeFolder(const QDir &folder)
{
    for (int number = 1;; ++number) {
        const QString name = u"damaged-%1"_s.arg(number);
        if (folder.mkdir(name)) {
            return QDir(folder.filePath(name));
        }
        if (!folder.exists(name)) {
            return std::nullopt;
        }
    }
}

} // namespace

Result<std::optional<QString>> setDamagedLogAside(const QString &path, const DataKey &key)
{
    QFile database(path);
    QFile log(QString(path + u"-wal"));
    if (!log.exists() || log.size() == 0 || !database.exists()) {
        return std::optional<QString>();
    }
    if (!log.open(QIODevice::ReadOnly) || !database.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileRead, u"The store's log cannot be read."_s};
    }
    if (scanLog(log, database, key) == LogState::Sound) {
        return std::optional<QString>();
    }
    const std::optional<QDir> aside = makeFolder(QFileInfo(path).dir());
    for (QFile *const file : {&database, &log}) {
        // The mode goes along.
        if (!aside || !file->copy(aside->filePath(QFileInfo(file->fileName()).fileName()))) {
            return noRoom();
        }
    }
    return std::optional(aside->absolutePath());
}

} // namespace landgang::store
