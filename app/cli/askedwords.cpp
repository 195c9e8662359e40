// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/askedwords.h"

#include "core/workspace/office/officecards.h"

#include <QStringList>

namespace landgang::cli {

using namespace Qt::StringLiterals;

QString askedWordsText(const OfficeId &office)
{
    QStringList numbers;
    for (const int position : workspace::askedWords(office)) {
        numbers.append(QString::number(position + 1));
    }
    const QString last = numbers.takeLast();
    return u"%1 and %2"_s.arg(numbers.join(", "_L1), last);
}

QJsonArray askedWordsJson(const OfficeId &office)
{
    QJsonArray result;
    for (const int position : workspace::askedWords(office)) {
        result.append(position + 1);
    }
    return result;
}

} // namespace landgang::cli
