// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

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

mode_t modeFor(FileAudience audience)
{
    switch (audience) {
    case FileAudience::OwnerOnly: return S_IRUSR | S_IWUSR;
    case FileAudience::Default: return 0666; // Less what the account's umask takes away.
    }
    Q_UNREACHABLE();
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

/// The rename itself must reach the disk: the folder is what holds it.
bool syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return errno == EACCES; // A letter box: files may be put in, not looked at.
    }
    // Some file systems (FAT on a stick, network shares) cannot flush a folder and say EINVAL.
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    errno = error;
    return error == 0 || error == EINVAL || error == ENOTSUP;
}

} // namespace

/// A file of its own in the folder of `target` that is gone when it goes out of scope without
/// having been renamed. Its name is short whatever the target's, which may be as long as names can
/// be.
class PreparedFile::Temporary
{
public:
    Temporary(const QString &target, FileAudience audience)
        : m_target(target)
    {
        const QString folder = QFileInfo(target).path();
        do {
            const QString name = QString::number(QRandomGenerator::system()->generate64(), 36);
            m_path = QFile::encodeName(folder + u"/.landgang-" + name);
            m_descriptor = ::open(m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                                  modeFor(audience));
        } while (m_descriptor < 0 && errno == EEXIST);
        m_exists = m_descriptor >= 0;
    }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;
    ~Temporary()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
        if (m_exists) {
            ::unlink(m_path.constData());
        }
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    [[nodiscard]] bool close()
    {
        const int result = ::close(m_descriptor);
        m_descriptor = -1;
        return result == 0;
    }

    [[nodiscard]] const QString &target() const { return m_target; }

    [[nodiscard]] bool putInPlace()
    {
        m_exists = std::rename(m_path.constData(), QFile::encodeName(m_target).constData()) != 0;
        return !m_exists;
    }

private:
    QString m_target;
    QByteArray m_path;
    int m_descriptor = -1;
    bool m_exists = false;
};

PreparedFile::PreparedFile(std::unique_ptr<Temporary> temporary)
    : m_temporary(std::move(temporary))
{
}

PreparedFile::PreparedFile(PreparedFile &&) noexcept = default;
PreparedFile &PreparedFile::operator=(PreparedFile &&) noexcept = default;
PreparedFile::~PreparedFile() = default;

Result<PreparedFile> PreparedFile::prepare(const QString &path, QByteArrayView bytes,
                                           FileAudience audience)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        return Error{ErrorCode::FileWrite,
                     QStringLiteral("%1 cannot be written: it is not a file.").arg(path)};
    }
    auto file = std::make_unique<Temporary>(path, audience);
    if (file->descriptor() < 0 || !writeAll(file->descriptor(), bytes)
        || ::fsync(file->descriptor()) != 0 || !file->close()) {
        return writeError(path, errno);
    }
    return PreparedFile(std::move(file));
}

Result<> PreparedFile::commit()
{
    if (!m_temporary->putInPlace() || !syncFolder(m_temporary->target())) {
        return writeError(m_temporary->target(), errno);
    }
    return {};
}

} // namespace landgang
