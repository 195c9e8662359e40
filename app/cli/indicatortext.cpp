// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/indicatortext.h"

#include "app/cli/texttable.h"
#include "core/domain/indicators/indicatorfile.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Home: return u"home"_s;
    case Indicator::HomelessRisk: return u"homeless two months before"_s;
    case Indicator::Occupation: return u"occupation"_s;
    case Indicator::FirstNavContact: return u"first contact with Nav"_s;
    case Indicator::NavNotice: return u"notice to Nav"_s;
    case Indicator::Mapped: return u"mapped"_s;
    case Indicator::Plans: return u"plans"_s;
    case Indicator::Identity: return u"identity"_s;
    case Indicator::Health: return u"health"_s;
    case Indicator::Consent: return u"consent"_s;
    case Indicator::OnTime: return u"items on time"_s;
    case Indicator::DateChanges: return u"changes of the date"_s;
    case Indicator::Bundles: return u"bundles"_s;
    case Indicator::LegalStatus: return u"legal status"_s;
    }
    Q_UNREACHABLE();
}

/// "12", or "13 to 16" where a count from 1 to 4 is hidden.
QString countText(const SuppressedCount &count)
{
    return count.hidden == 0
        ? QString::number(count.known)
        : u"%1 to %2"_s.arg(QString::number(count.least()), QString::number(count.most()));
}

} // namespace

Answer tableAnswer(const IndicatorTable &table, TableForm form)
{
    Answer answer;
    TextTable text({u"NO"_s, u"INDICATOR"_s, u"OF"_s, u"CLASS"_s, u"COUNT"_s});
    QJsonArray cells;
    for (const auto &[cell, count] : table.cells()) {
        const int number = static_cast<int>(cell.indicator);
        text.addRow({QString::number(number), titleOf(cell.indicator), cell.row, cell.column,
                     countText(count)});
        cells.append(QJsonObject{{u"indicator"_s, number},
                                 {u"row"_s, cell.row},
                                 {u"column"_s, cell.column},
                                 {u"known"_s, count.known},
                                 {u"hidden"_s, count.hidden}});
    }
    answer.lines = text.isEmpty() ? QStringList{u"Nothing was counted."_s} : text.lines();
    answer.json = {{u"cells"_s, cells}};
    if (form == TableForm::Csv) {
        answer.bytes = toCsv(table);
    }
    return answer;
}

} // namespace landgang::cli
