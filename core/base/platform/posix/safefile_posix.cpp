// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace landgang {
namespace {

Error writeError(const QString &path, int error)
{
    return Error{ErrorCode::FileWrite,
                 QStringLiteral("%1 cannot be written: %2.")
                     .arg(path, QString::fromLocal8Bit(std::strerror(error)))};
}

/// A temporary file that is gone when it goes out of scope without having been renamed.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &target)
        : m_path(QFile::encodeName(target) + ".part-XXXXXX")
        , m_descriptor(::mkostemp(m_path.data(), O_CLOEXEC))
    {
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
        if (!m_path.isEmpty()) {
            ::unlink(m_path.constData());
        }
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    [[nodiscard]] int close()
    {
        const int result = m_descriptor < 0 ? 0 : ::close(m_descriptor);
        m_descriptor = -1;
        return result;
    }

    [[nodiscard]] int renameTo(const QByteArray &target)
    {
        const int result = std::rename(m_path.constData(), target.constData());
        if (result == 0) {
            m_path.clear();
        }
        return result;
    }

private:
    QByteArray m_path;
    int m_descriptor;
};

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

/// The rename itself must reach the disk: the folder is what holds it.
bool syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    // Some file systems (FAT on a stick, network shares) cannot flush a folder and say EINVAL.
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return synced;
}

mode_t modeFor(FileAudience audience)
{
    if (audience == FileAudience::OwnerOnly) {
        return S_IRUSR | S_IWUSR;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return static_cast<mode_t>(0666) & ~mask;
}

} // namespace

Result<> writeFileSafely(const QString &path, QByteArrayView bytes, FileAudience audience)
{
    TemporaryFile file(path);
    if (file.descriptor() < 0) {
        return writeError(path, errno);
    }
    if (!writeAll(file.descriptor(), bytes) || ::fchmod(file.descriptor(), modeFor(audience)) != 0
        || ::fsync(file.descriptor()) != 0 || file.close() != 0
        || file.renameTo(QFile::encodeName(path)) != 0 || !syncFolder(path)) {
        return writeError(path, errno);
    }
    return {};
}

} // namespace landgang
