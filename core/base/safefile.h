// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace landgang {

/// Who may read a file besides the account that writes it.
enum class FileAudience {
    OwnerOnly, ///< Keys and stores: mode 0600.
    Default, ///< What is meant to be handed on: the account's own default mode.
};

/// Writes `bytes` to `path` so that afterwards the file is either wholly the old or wholly the new
/// one, also after a power loss: temporary file beside it, flushed to the disk, then renamed, then
/// the folder flushed. The only way a file leaves the program's memory; QSaveFile of Qt 6.4
/// reports success on a full disk and leaves an empty file.
///
/// Errors: FileWrite, with the old file untouched and no temporary file left.
Result<> writeFileSafely(const QString &path, QByteArrayView bytes,
                         FileAudience audience = FileAudience::Default);

/// The whole content of a regular file of at most `limit` bytes. Folders, links to nothing and
/// devices are refused. Errors: FileRead.
Result<QByteArray> readFileBounded(const QString &path, qint64 limit);

} // namespace landgang
