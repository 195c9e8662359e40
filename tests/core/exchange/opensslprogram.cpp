// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/opensslprogram.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace landgang::exchange::fixture {

bool OpensslProgram::isThere()
{
    return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
}

void OpensslProgram::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(name));
    }
}

QByteArray OpensslProgram::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool OpensslProgram::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool isDone = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!isDone) {
        qInfo().noquote() << program << arguments << QString::fromLocal8Bit(process.readAll());
    }
    return isDone;
}

bool OpensslProgram::openssl(const QString &arguments) const
{
    QStringList list = arguments.simplified().split(u' ');
    for (QString &argument : list) {
        if (argument.startsWith(u'@')) {
            argument = path(argument.mid(1));
        }
    }
    return run(QStringLiteral("openssl"), list);
}

} // namespace landgang::exchange::fixture
