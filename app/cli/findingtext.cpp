// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/findingtext.h"

#include "app/cli/texttable.h"

#include <QJsonObject>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString weightWord(exchange::Finding::Weight weight)
{
    switch (weight) {
    case exchange::Finding::Weight::Fine: return u"fine"_s;
    case exchange::Finding::Weight::Warning: return u"warning"_s;
    case exchange::Finding::Weight::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList findingLines(const exchange::VerificationReport &report)
{
    TextTable table({u"FINDING"_s, u"RULE"_s, u"WHAT"_s});
    for (const exchange::Finding &finding : report.findings()) {
        table.addRow({weightWord(finding.weight), finding.rule, finding.text});
    }
    return table.isEmpty() ? QStringList() : table.lines();
}

QJsonArray findingsJson(const exchange::VerificationReport &report)
{
    QJsonArray findings;
    for (const exchange::Finding &finding : report.findings()) {
        findings.append(QJsonObject{{u"weight"_s, weightWord(finding.weight)},
                                    {u"rule"_s, finding.rule},
                                    {u"text"_s, finding.text}});
    }
    return findings;
}

} // namespace landgang::cli
