// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/commandline.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace landgang::cli {

/// A day that stands still and a time that goes on by a second each time somebody looks.
class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        ++m_readings;
        return QDateTime(today(), QTime(8, 0), Qt::UTC).addSecs(m_readings);
    }
    [[nodiscard]] QDate today() const override { return m_today; }

private:
    QDate m_today = QDate(2026, 5, 4);
    mutable qint64 m_readings = 0;
};

/// What a command line left behind.
struct Run {
    ExitCode exitCode = ExitCode::Done;
    QString output;
    QString errors;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(output.toUtf8()).object();
    }
};

/// Runs a command line in this process.
inline Run runWords(const QStringList &words, workspace::Environment environment)
{
    QBuffer output;
    QBuffer errors;
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    Console console(output, errors);
    const ExitCode exitCode = runCommandLine(words, console, environment);
    return {exitCode, QString::fromUtf8(output.data()), QString::fromUtf8(errors.data())};
}

/// One office at the command line: its store, its passphrase, its words.
class OfficeRunner
{
public:
    /// `folder` must exist; the store will lie in it.
    OfficeRunner(const QString &folder, workspace::Environment environment)
        : m_folder(folder)
        , m_environment(environment)
    {
        writePassphrase(QByteArrayLiteral("lang gang på land\n"));
    }

    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    [[nodiscard]] QString store() const { return path(QStringLiteral("store")); }
    [[nodiscard]] QString passphraseFile() const { return path(QStringLiteral("passphrase.txt")); }

    void writePassphrase(const QByteArray &bytes) const
    {
        QFile file(passphraseFile());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("the passphrase file cannot be written");
        }
    }

    [[nodiscard]] Run run(const QStringList &words) const
    {
        const QStringList office{QStringLiteral("--store"), store(),
                                 QStringLiteral("--passphrase-file"), passphraseFile()};
        return runWords(office + words, m_environment);
    }
    [[nodiscard]] QJsonObject json(const QStringList &words) const
    {
        return run(words + QStringList{QStringLiteral("--json")}).json();
    }
    [[nodiscard]] QString dump() const
    {
        return run({QStringLiteral("dump"), QStringLiteral("--canonical")}).output;
    }

private:
    QString m_folder;
    workspace::Environment m_environment;
};

} // namespace landgang::cli
