// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace landgang {

/// Where the values of a JSON text stand, which QJsonDocument forgets. Lines count from 1. Takes
/// memory in proportion to the text, whatever it holds.
class JsonLines
{
public:
    /// The whole document. Other values are found from it by `member` and `element`.
    static constexpr int kDocument = 0;

    /// A member that its object has had before, which RFC 8259 leaves undefined.
    struct Duplicate {
        QString name;
        int line = 0;
    };

    /// `json` must be something QJsonDocument has accepted, which also bounds how deep it nests.
    explicit JsonLines(const QByteArray &json);

    /// The value of the member `name` in the object `value`; `value` itself when there is none.
    [[nodiscard]] int member(int value, const QString &name) const;
    /// The element `index` of the array `value`; `value` itself when there is none.
    [[nodiscard]] int element(int value, qsizetype index) const;
    /// The line on which the member's name or the array's element begins.
    [[nodiscard]] int lineOf(int value) const { return m_lines[static_cast<size_t>(value)]; }

    [[nodiscard]] const std::vector<Duplicate> &duplicates() const { return m_duplicates; }

    /// The line of the byte at `offset`.
    [[nodiscard]] static int lineAt(QByteArrayView json, qsizetype offset);

private:
    class Scanner;

    std::vector<int> m_lines; ///< By value.
    QHash<std::pair<int, QString>, int> m_inner; ///< Value by the one around it and name or index.
    std::vector<Duplicate> m_duplicates;
};

} // namespace landgang
