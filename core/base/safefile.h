// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace landgang {

/// Who may read a file besides the account that writes it.
enum class FileAudience {
    OwnerOnly, ///< Keys and stores: mode 0600.
    Default, ///< What is meant to be handed on: the account's own default mode.
};

/// A file that is wholly on the disk under a temporary name beside its place and needs only to be
/// put there: for whoever must do something else in between, such as recording that the file will
/// exist.
class PreparedFile
{
public:
    /// Errors: FileWrite – full disk, no permission – with no temporary file left.
    static Result<PreparedFile> prepare(const QString &path, QByteArrayView bytes,
                                        FileAudience audience = FileAudience::Default);

    PreparedFile(const PreparedFile &) = delete;
    PreparedFile &operator=(const PreparedFile &) = delete;
    PreparedFile(PreparedFile &&) noexcept;
    PreparedFile &operator=(PreparedFile &&) noexcept;
    /// Takes the temporary file away again unless it was put in its place.
    ~PreparedFile();

    /// Puts the file in its place, over an old one. Errors: FileWrite, with the old file untouched.
    Result<> commit();

private:
    class Temporary;
    explicit PreparedFile(std::unique_ptr<Temporary> temporary);

    std::unique_ptr<Temporary> m_temporary;
};

/// Writes `bytes` to `path` so that afterwards the file is either wholly the old or wholly the new
/// one, also after a power loss: temporary file beside it, flushed to the disk, then renamed, then
/// the folder flushed. The only way a file leaves the program's memory; QSaveFile of Qt 6.4
/// reports success on a full disk and leaves an empty file.
///
/// A link at `path` is replaced, not followed. Folders and devices are refused.
/// Errors: FileWrite, with the old file untouched and no temporary file left; only when the very
/// last step, flushing the folder, fails may the new one be there already.
Result<> writeFileSafely(const QString &path, QByteArrayView bytes,
                         FileAudience audience = FileAudience::Default);

/// The whole content of a regular file of at most `limit` bytes. Folders, links to nothing and
/// devices are refused. Errors: FileRead.
Result<QByteArray> readFileBounded(const QString &path, qint64 limit);

} // namespace landgang
