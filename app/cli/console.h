// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace landgang::cli {

/// Where a command line writes: two open devices, which tests replace by buffers. UTF-8.
class Console
{
public:
    /// Both must outlive the console.
    Console(QIODevice &output, QIODevice &errors);

    void write(QByteArrayView bytes);
    /// Control characters become spaces: what other offices wrote must not steer this terminal.
    void writeLine(const QString &line);
    void writeErrorLine(const QString &line);

    /// Something could not be written to the output: a full disk, a reader that went away.
    [[nodiscard]] bool hasLostOutput() const { return m_lostOutput; }

private:
    QIODevice &m_output;
    QIODevice &m_errors;
    bool m_lostOutput = false;
};

} // namespace landgang::cli
