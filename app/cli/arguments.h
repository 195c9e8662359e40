// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace landgang::cli {

/// The options and positionals somebody gave, by name; already checked against their parameters.
class Arguments
{
public:
    void insert(const QString &name, const QString &value) { m_values.insert(name, value); }

    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    /// Empty when it was not given.
    [[nodiscard]] QString text(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] std::optional<QDate> date(const QString &name) const;
    [[nodiscard]] std::optional<int> number(const QString &name) const;
    /// Comma-separated values, without spaces around and without empty ones.
    [[nodiscard]] QStringList list(const QString &name) const;

private:
    QHash<QString, QString> m_values;
};

} // namespace landgang::cli
