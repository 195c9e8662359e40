// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/plantext.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/sentences.h"
#include "app/cli/texttable.h"
#include "core/changelog/fieldvalues.h"
#include "core/domain/readiness.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;
using changelog::Field;

namespace {

/// Every different answer that stands, joined by " / ".
template<typename T>
QString answerText(const workspace::Workspace &office, Field field, const Answer<T> &answer)
{
    QStringList texts;
    for (const Statement<T> &statement : answer.statements) {
        const QString text = valueText(office, field, changelog::toValue(statement.value));
        if (!texts.contains(text)) {
            texts.append(text);
        }
    }
    return texts.join(" / "_L1);
}

/// [{"value": […], "office": …, "user": …, "at": …}]
template<typename T>
QJsonArray answerJson(const workspace::Workspace &office, const Answer<T> &answer)
{
    QJsonArray result;
    for (const Statement<T> &statement : answer.statements) {
        result.append(QJsonObject{{u"value"_s, valueJson(changelog::toValue(statement.value))},
                                  {u"office"_s, officeJson(office, statement.office)},
                                  {u"user"_s, office.userName(statement.office, statement.user)},
                                  {u"at"_s, timeJson(statement.at)}});
    }
    return result;
}

/// Who keeps the plan; of two, that one has to yield.
QString ownersText(const workspace::Workspace &office, const ReleasePlan &plan)
{
    QStringList names;
    for (const OfficeId &owner : plan.owners) {
        names.append(office.officeName(owner));
    }
    QString text = names.join(u" and "_s);
    if (names.size() > 1) {
        text += u" – handed over twice at the same time; one must hand it on to the other"_s;
    }
    for (const OfficeId &giver : plan.givers) {
        text += u"; handed over by %1, which still writes"_s.arg(office.officeName(giver));
    }
    return text;
}

QStringList headLines(const workspace::Workspace &office, const ReleasePlan &plan)
{
    TextTable table({u"PERSON"_s, listedName(plan)});
    table.addRow({u"CASE"_s, plan.id.toHex()});
    table.addRow({u"KEPT BY"_s, ownersText(office, plan)});
    table.addRow({u"INTAKE"_s, answerText(office, Field::Intake, plan.intake)});
    const QString release = answerText(office, Field::Release, plan.release);
    table.addRow({u"RELEASE"_s, release.isEmpty() ? u"no date"_s : release});
    table.addRow(
        {u"WILL LIVE IN"_s, answerText(office, Field::MunicipalityAfter, plan.municipalityAfter)});
    table.addRow({u"LEGAL STATUS"_s, answerText(office, Field::LegalStatus, plan.legalStatus)});
    table.addRow({u"ID NUMBER"_s, answerText(office, Field::IdNumber, plan.idNumber)});
    return table.lines();
}

QStringList areaLines(const workspace::Workspace &office, const ReleasePlan &plan)
{
    TextTable table({u"AREA"_s, u"STATE"_s, u"NEED"_s, u"RESPONSIBLE"_s, u"DONE"_s, u"OVERDUE"_s});
    for (const NeedArea &area : plan.areas) {
        const AreaReadiness state = readiness(area, office.today());
        table.addRow(
            {area.key.toString(), shownState(state.state),
             answerText(office, Field::Need, area.need),
             answerText(office, Field::Responsibility, area.responsibility),
             u"%1 of %2"_s.arg(QString::number(state.itemsDone), QString::number(state.itemsTotal)),
             QString::number(state.overdue)});
    }
    return table.lines();
}

QStringList itemLines(const workspace::Workspace &office, const ReleasePlan &plan)
{
    TextTable table({u"ITEM"_s, u"DUE"_s, u"STATE"_s, u"TITLE"_s});
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &item : area.items) {
            const Statement<DueDate> *due = item.due.latest();
            const QString state = answerText(office, Field::ItemState, item.state);
            table.addRow({item.key.toString(),
                          due == nullptr ? u"no date"_s : shownDate(due->value.date),
                          state.isEmpty() ? u"open"_s : state,
                          itemTitle(office.profile(), item.key, item.title)});
        }
    }
    return table.lines();
}

QStringList disclosureLines(const workspace::Workspace &office, const ReleasePlan &plan)
{
    TextTable table({u"OPENED TO"_s, u"AREA"_s, u"FROM"_s, u"UNTIL"_s, u"MAY WRITE"_s, u"BASIS"_s});
    for (const Disclosure &disclosure : plan.disclosures) {
        table.addRow({office.officeName(disclosure.office), disclosure.area.toString(),
                      shownDate(disclosure.from), shownDate(disclosure.until),
                      disclosure.mayWrite ? u"yes"_s : u"no"_s, disclosure.basis});
    }
    return table.isEmpty() ? QStringList{u"Opened to no other office."_s} : table.lines();
}

QJsonObject areaJson(const workspace::Workspace &office, const NeedArea &area)
{
    QJsonArray items;
    for (const ChecklistItem &item : area.items) {
        items.append(QJsonObject{{u"item"_s, item.key.toString()},
                                 {u"title"_s, item.title},
                                 {u"state"_s, answerJson(office, item.state)},
                                 {u"due"_s, answerJson(office, item.due)}});
    }
    return {{u"area"_s, area.key.toString()},
            {u"state"_s, word(readiness(area, office.today()).state)},
            {u"need"_s, answerJson(office, area.need)},
            {u"responsibility"_s, answerJson(office, area.responsibility)},
            {u"items"_s, items}};
}

QJsonArray officesJson(const workspace::Workspace &office, const std::vector<OfficeId> &ids)
{
    QJsonArray array;
    for (const OfficeId &id : ids) {
        array.append(officeJson(office, id));
    }
    return array;
}

QJsonObject disclosureJson(const workspace::Workspace &office, const Disclosure &disclosure)
{
    return {{u"office"_s, officeJson(office, disclosure.office)},
            {u"area"_s, disclosure.area.toString()},
            {u"from"_s, dateJson(disclosure.from)},
            {u"until"_s, dateJson(disclosure.until)},
            {u"mayWrite"_s, disclosure.mayWrite},
            {u"basis"_s, disclosure.basis}};
}

} // namespace

QStringList planLines(const workspace::Workspace &office, const ReleasePlan &plan)
{
    const QStringList gap{QString()};
    return headLines(office, plan) + gap + areaLines(office, plan) + gap + itemLines(office, plan)
        + gap + disclosureLines(office, plan);
}

QJsonObject planJson(const workspace::Workspace &office, const ReleasePlan &plan)
{
    QJsonArray areas;
    for (const NeedArea &area : plan.areas) {
        areas.append(areaJson(office, area));
    }
    QJsonArray disclosures;
    for (const Disclosure &disclosure : plan.disclosures) {
        disclosures.append(disclosureJson(office, disclosure));
    }
    return {{u"case"_s, plan.id.toHex()},
            {u"owner"_s, officeJson(office, plan.owner)},
            {u"owners"_s, officesJson(office, plan.owners)},
            {u"givers"_s, officesJson(office, plan.givers)},
            {u"profile"_s, plan.profileId},
            {u"name"_s, answerJson(office, plan.name)},
            {u"intake"_s, answerJson(office, plan.intake)},
            {u"release"_s, answerJson(office, plan.release)},
            {u"municipality"_s, answerJson(office, plan.municipalityAfter)},
            {u"idNumber"_s, answerJson(office, plan.idNumber)},
            {u"legalStatus"_s, answerJson(office, plan.legalStatus)},
            {u"areas"_s, areas},
            {u"disclosures"_s, disclosures}};
}

} // namespace landgang::cli
