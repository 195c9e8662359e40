// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace landgang {

/// Where the values of a JSON text stand, which QJsonDocument forgets. Values are named by JSON
/// pointer (RFC 6901); lines count from 1.
class JsonLines
{
public:
    /// A member that an object has had before, which RFC 8259 leaves undefined.
    struct Duplicate {
        QString pointer;
        int line = 0;
    };

    /// `json` must be something QJsonDocument has accepted, which also bounds how deep it nests.
    explicit JsonLines(const QByteArray &json);

    /// The line on which the member's name or the array's element begins; for a pointer to nothing
    /// that of the nearest value around it.
    [[nodiscard]] int lineOf(QString pointer) const;
    [[nodiscard]] const std::vector<Duplicate> &duplicates() const { return m_duplicates; }

    /// The line of the byte at `offset`.
    [[nodiscard]] static int lineAt(QByteArrayView json, qsizetype offset);
    /// The pointer to the member `name` of the value at `parent`.
    [[nodiscard]] static QString child(const QString &parent, QString name);
    /// The pointer to the element `index` of the array at `parent`.
    [[nodiscard]] static QString child(const QString &parent, qsizetype index);

private:
    class Scanner;

    QHash<QString, int> m_lines;
    std::vector<Duplicate> m_duplicates;
};

} // namespace landgang
