// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"

#include <QFile>
#include <QFileInfo>

namespace landgang {

Result<> writeFileSafely(const QString &path, QByteArrayView bytes, FileAudience audience)
{
    Result<PreparedFile> file = PreparedFile::prepare(path, bytes, audience);
    if (!file) {
        return file.error();
    }
    return file->commit();
}

Result<QByteArray> readFileBounded(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::FileRead, QStringLiteral("There is no file %1.").arg(path)};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::FileRead, QStringLiteral("%1 is not a file.").arg(path)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileRead,
                     QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString())};
    }
    // One byte more than allowed tells a file that is too large, also while it grows.
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileRead,
                     QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString())};
    }
    if (bytes.size() > limit) {
        return Error{
            ErrorCode::FileRead,
            QStringLiteral("%1 is larger than the %2 bytes allowed.").arg(path).arg(limit)};
    }
    bytes.squeeze(); // The buffer was made for the largest file allowed.
    return bytes;
}

} // namespace landgang
