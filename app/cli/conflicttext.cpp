// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/conflicttext.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/sentences.h"
#include "core/changelog/fieldvalues.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

using ValueStatement = Statement<changelog::Value>;

QString statementText(const workspace::Workspace &office, const workspace::Dispute &dispute,
                      const ValueStatement &statement)
{
    return u"%1 – %2, %3"_s.arg(valueText(office, dispute.field, statement.value),
                                writerName(office, statement.office, statement.user),
                                shownTime(statement.at));
}

QJsonArray statementsJson(const workspace::Workspace &office,
                          const std::vector<ValueStatement> &statements)
{
    QJsonArray result;
    for (const ValueStatement &statement : statements) {
        result.append(QJsonObject{{u"value"_s, valueJson(statement.value)},
                                  {u"office"_s, officeJson(office, statement.office)},
                                  {u"user"_s, office.userName(statement.office, statement.user)},
                                  {u"at"_s, timeJson(statement.at)}});
    }
    return result;
}

} // namespace

QStringList conflictLines(const workspace::Workspace &office, const workspace::Dispute &dispute)
{
    QStringList lines{u"%1  %2 – %3"_s.arg(
        dispute.key(), dispute.person.listed(),
        questionText(office, dispute.field, dispute.area, dispute.item, dispute.itemTitle))};
    for (size_t i = 0; i < dispute.answers.size(); ++i) {
        lines.append(u"  %1  %2"_s.arg(QString::number(i + 1),
                                       statementText(office, dispute, dispute.answers[i])));
    }
    for (const ValueStatement &statement : dispute.before) {
        lines.append(u"  before: %1"_s.arg(statementText(office, dispute, statement)));
    }
    return lines;
}

QJsonObject conflictJson(const workspace::Workspace &office, const workspace::Dispute &dispute)
{
    QJsonObject result{{u"key"_s, dispute.key()},
                       {u"case"_s, dispute.caseId.toHex()},
                       {u"field"_s, changelog::fieldName(dispute.field)},
                       {u"answers"_s, statementsJson(office, dispute.answers)},
                       {u"before"_s, statementsJson(office, dispute.before)}};
    if (dispute.area) {
        result.insert(u"area"_s, dispute.area->toString());
    }
    if (dispute.item) {
        result.insert(u"item"_s, dispute.item->toString());
    }
    return result;
}

} // namespace landgang::cli
