// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/arguments.h"

namespace landgang::cli {

std::optional<QDate> Arguments::date(const QString &name) const
{
    const QDate date = QDate::fromString(text(name), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> Arguments::number(const QString &name) const
{
    bool isNumber = false;
    const int number = text(name).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QStringList Arguments::list(const QString &name) const
{
    QStringList result;
    for (const QString &part : text(name).split(u',')) {
        if (!part.trimmed().isEmpty()) {
            result.append(part.trimmed());
        }
    }
    return result;
}

} // namespace landgang::cli
