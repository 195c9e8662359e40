// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/storeplace.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace landgang::workspace {

using namespace Qt::StringLiterals;

bool isNetworkFileSystem(QByteArrayView type)
{
    constexpr std::array<const char *, 18> kTypes = {
        "9p",          "afs",         "ceph",       "cifs",      "coda",   "davfs",
        "fuse.davfs2", "fuse.rclone", "fuse.sshfs", "glusterfs", "lustre", "ncpfs",
        "nfs",         "nfs4",        "smb2",       "smb3",      "smbfs",  "webdav"};
    return std::any_of(kTypes.begin(), kTypes.end(), [type](const char *known) {
        return type.compare(known, Qt::CaseInsensitive) == 0;
    });
}

Result<> checkStorePlace(const QString &folder)
{
    const QStorageInfo storage(folder);
    if (!isNetworkFileSystem(storage.fileSystemType())) {
        return {};
    }
    return Error{
        ErrorCode::NotPermitted,
        u"%1 lies on another computer (%2). Nothing was changed. A store must lie on a disk "
        "of this one; share bundles through the network, not the store."_s.arg(
            folder, QString::fromLatin1(storage.fileSystemType()))};
}

void removeUnfinishedFiles(const QString &folder)
{
    // The safe writer's temporary names.
    QDir store(folder);
    const QStringList left =
        store.entryList({u".landgang-*"_s, u"*.restoring*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : left) {
        store.remove(name);
    }
}

} // namespace landgang::workspace
