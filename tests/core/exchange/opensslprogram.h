// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace landgang::exchange::fixture {

/// The openssl program, in a folder of its own: what somebody without this one has.
class OpensslProgram
{
public:
    [[nodiscard]] static bool isThere();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// Whether `program` ends with 0; otherwise what it said is printed.
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments) const;
    /// The arguments of openssl as one text; a word that begins with @ is the path of a file.
    [[nodiscard]] bool openssl(const QString &arguments) const;

private:
    QTemporaryDir m_folder;
};

} // namespace landgang::exchange::fixture
