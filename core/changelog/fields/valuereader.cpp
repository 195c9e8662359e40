// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/fields/valuereader.h"

#include <limits>

namespace landgang::changelog {

int ValueReader::number()
{
    const qint64 number = taken(m_value.integer(m_next));
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        m_isSound = false;
        return 0;
    }
    return static_cast<int>(number);
}

QDate ValueReader::date()
{
    const QString written = text();
    const QDate date = QDate::fromString(written, Qt::ISODate);
    m_isSound = m_isSound && date.isValid() && date.toString(Qt::ISODate) == written;
    return date;
}

std::optional<QDate> ValueReader::dateOrNull()
{
    return takesNull() ? std::nullopt : std::optional(date());
}

std::optional<int> ValueReader::numberOrNull()
{
    return takesNull() ? std::nullopt : std::optional(number());
}

bool ValueReader::takesNull()
{
    const bool isNull = m_next < m_value.parts.size()
        && std::holds_alternative<std::monostate>(m_value.parts[m_next]);
    m_next += isNull ? 1 : 0;
    return isNull;
}

Scalar scalar(QDate date)
{
    return date.toString(Qt::ISODate);
}

Scalar scalar(const std::optional<QDate> &date)
{
    return date ? scalar(*date) : Scalar();
}

Scalar scalar(std::optional<int> number)
{
    if (!number) {
        return {};
    }
    return qint64{*number};
}

} // namespace landgang::changelog
