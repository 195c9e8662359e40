// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/indicators/indicatorfile.h"

#include <QStringList>

namespace landgang {
namespace {

using namespace Qt::StringLiterals;

const QString kHeading = u"indicator,row,column,known,hidden"_s;

struct Line {
    IndicatorCell cell;
    SuppressedCount count;
};

std::optional<int> numberFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<Line> lineFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != 5) {
        return std::nullopt;
    }
    const auto indicator = numberFrom(parts[0]);
    const auto known = numberFrom(parts[3]);
    const auto hidden = numberFrom(parts[4]);
    const int last = static_cast<int>(Indicator::LegalStatus);
    if (!indicator || !known || !hidden || *indicator < 1 || *indicator > last) {
        return std::nullopt;
    }
    return Line{{static_cast<Indicator>(*indicator), parts[1], parts[2]}, {*known, *hidden}};
}

} // namespace

QByteArray toCsv(const IndicatorTable &table)
{
    QStringList lines{kHeading};
    for (const auto &[cell, count] : table.cells()) {
        lines.append(u"%1,%2,%3,%4,%5"_s.arg(QString::number(static_cast<int>(cell.indicator)),
                                             cell.row, cell.column, QString::number(count.known),
                                             QString::number(count.hidden)));
    }
    lines.append(QString());
    return lines.join(u'\n').toUtf8();
}

Result<IndicatorTable> indicatorsFromCsv(const QByteArray &csv, const QString &fileName)
{
    const QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || lines.front().trimmed() != kHeading) {
        return Error{ErrorCode::InvalidArgument,
                     u"%1 is no table of indicators: its first line should be %2. Nothing was "
                     "added."_s.arg(fileName, kHeading)};
    }
    std::map<IndicatorCell, SuppressedCount> cells;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const std::optional<Line> line = lineFrom(lines[i].trimmed());
        if (!line || !cells.emplace(line->cell, line->count).second) {
            return Error{ErrorCode::InvalidArgument,
                         u"%1, line %2: not a cell, or one that is there already. Ask for the file "
                         "anew; nothing was added."_s.arg(fileName, QString::number(i + 1))};
        }
    }
    return IndicatorTable::of(std::move(cells));
}

} // namespace landgang
