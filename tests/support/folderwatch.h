// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <sys/inotify.h>
#include <unistd.h>

namespace landgang::testing {

/// Writes down the path of everything that comes to be in some folders, also what is gone again
/// when somebody looks. Folders below are watched only if named.
class FolderWatch
{
public:
    explicit FolderWatch(const QStringList &folders)
        : m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        for (const QString &folder : folders) {
            const int watch = ::inotify_add_watch(
                m_descriptor, QFile::encodeName(folder).constData(), IN_CREATE | IN_MOVED_TO);
            m_folders.emplace(watch, folder);
        }
    }
    FolderWatch(const FolderWatch &) = delete;
    FolderWatch &operator=(const FolderWatch &) = delete;
    ~FolderWatch() { ::close(m_descriptor); }

    /// Whether all folders are watched.
    [[nodiscard]] bool isWatching() const { return m_descriptor >= 0 && !m_folders.contains(-1); }

    /// What came since the last time.
    [[nodiscard]] QStringList takeNew()
    {
        QStringList paths;
        alignas(inotify_event) std::array<char, 65536> buffer;
        for (;;) {
            const ssize_t size = ::read(m_descriptor, buffer.data(), buffer.size());
            if (size <= 0) {
                return paths;
            }
            for (ssize_t at = 0; at < size;) {
                const auto *const event =
                    reinterpret_cast<const inotify_event *>(buffer.data() + at);
                paths << QStringLiteral("%1/%2").arg(m_folders[event->wd],
                                                     QFile::decodeName(event->name));
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            }
        }
    }

private:
    int m_descriptor;
    std::map<int, QString> m_folders;
};

} // namespace landgang::testing
