// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/console.h"

#include <QFileDevice>
#include <QIODevice>

namespace landgang::cli {
namespace {

/// Whether all of `bytes` has left the program.
bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    if (device.write(bytes.data(), bytes.size()) != bytes.size()) {
        return false;
    }
    auto *file = qobject_cast<QFileDevice *>(&device);
    return file == nullptr || file->flush();
}

QByteArray printable(QString line)
{
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control) {
            character = u' ';
        }
    }
    return QString(line + u'\n').toUtf8();
}

} // namespace

Console::Console(QIODevice &output, QIODevice &errors)
    : m_output(output)
    , m_errors(errors)
{
}

void Console::write(QByteArrayView bytes)
{
    m_lostOutput = !writeAll(m_output, bytes) || m_lostOutput;
}

void Console::writeLine(const QString &line)
{
    write(printable(line));
}

void Console::writeErrorLine(const QString &line)
{
    // When even the errors cannot be written there is nowhere left to say so; the exit code
    // remains.
    writeAll(m_errors, printable(line));
}

} // namespace landgang::cli
