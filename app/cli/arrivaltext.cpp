// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/arrivaltext.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/sentences.h"
#include "core/workspace/sharing/inbox.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList personLines(const workspace::Workspace &office, const workspace::PersonArrival &person)
{
    const QString what = person.areas.empty() ? u"the case itself"_s : joined(person.areas);
    QStringList lines{
        u"%1%2 – %3"_s.arg(person.name.listed(), person.isNew ? u", new here"_s : QString(), what)};
    for (const workspace::HistoryEntry &entry : person.entries) {
        lines.append(QString(u"  "_s + historySentence(office, entry)));
    }
    return lines;
}

QJsonObject personJson(const workspace::Workspace &office, const workspace::PersonArrival &person)
{
    QJsonArray entries;
    for (const workspace::HistoryEntry &entry : person.entries) {
        entries.append(historyJson(office, entry));
    }
    return {{u"case"_s, person.caseId.toHex()},    {u"family"_s, person.name.family},
            {u"given"_s, person.name.given},       {u"new"_s, person.isNew},
            {u"areas"_s, areasJson(person.areas)}, {u"entries"_s, entries}};
}

QString countLine(const workspace::ImportReport &report, Arrival arrival)
{
    if (report.alreadyRead) {
        return u"It was read in before, at %1: nothing changed."_s.arg(
            shownTime(*report.alreadyRead));
    }
    const QString verb = arrival == Arrival::DryRun ? u"It would bring"_s : u"Read in:"_s;
    return u"%1 %2 about %3; %4 known before."_s.arg(
        verb, counted(report.newChanges, u"new change"_s, u"new changes"_s),
        counted(static_cast<qint64>(report.people.size()), u"person"_s, u"people"_s),
        QString::number(report.knownChanges));
}

/// What a person must look at.
QStringList attentionLines(const workspace::Workspace &office,
                           const workspace::ImportReport &report)
{
    QStringList lines;
    if (report.forgottenPeople > 0) {
        lines.append(u"Left out: %1 this office has forgotten."_s.arg(
            counted(report.forgottenPeople, u"person"_s, u"people"_s)));
    }
    if (report.newDisputes > 0) {
        lines.append(u"%1 with different answers now: \"conflicts list\" shows them."_s.arg(
            counted(report.newDisputes, u"question stands"_s, u"questions stand"_s)));
    }
    if (report.heldChanges > 0) {
        lines.append(u"%1 kept but not applied: the office may not write there."_s.arg(
            counted(report.heldChanges, u"change is"_s, u"changes are"_s)));
    }
    for (const workspace::HeardRefusal &refusal : report.refusals) {
        lines.append(u"%1 refused our bundle %2: %3"_s.arg(
            office.officeName(report.from), QString::number(refusal.number), refusal.reason));
    }
    for (const quint64 number : report.missingNumbers) {
        lines.append(u"Bundle %1 from %2 has never come. Nothing is lost; send it a receipt."_s.arg(
            QString::number(number), office.officeName(report.from)));
    }
    return lines;
}

} // namespace

QStringList arrivalLines(const workspace::Workspace &office, const workspace::ImportReport &report,
                         Arrival arrival)
{
    const QString kind = report.isReceipt ? u"Receipt"_s : u"Bundle"_s;
    const QString part = report.parts == 1
        ? QString()
        : u" (%1 of %2)"_s.arg(QString::number(report.part), QString::number(report.parts));
    QStringList lines{u"%1 %2%3 from %4, written at %5."_s.arg(kind, QString::number(report.number),
                                                               part, office.officeName(report.from),
                                                               shownTime(report.created)),
                      countLine(report, arrival)};
    for (const workspace::PersonArrival &person : report.people) {
        lines += personLines(office, person);
    }
    if (report.acknowledged > 0) {
        lines.append(u"%1 confirmed as received."_s.arg(
            counted(report.acknowledged, u"bundle of ours is"_s, u"bundles of ours are"_s)));
    }
    if (arrival == Arrival::ReadIn && !report.isReceipt) {
        lines.append(u"To confirm it by telephone: %1."_s.arg(report.phoneWords.join(u' ')));
    }
    lines += attentionLines(office, report);
    for (const workspace::ImportReport &followed : report.followed) {
        lines.append(u"After it, from the inbox:"_s);
        lines += arrivalLines(office, followed, arrival);
    }
    return lines;
}

QJsonObject arrivalJson(const workspace::Workspace &office, const workspace::ImportReport &report,
                        Arrival arrival)
{
    QJsonArray people;
    for (const workspace::PersonArrival &person : report.people) {
        people.append(personJson(office, person));
    }
    QJsonArray refusals;
    for (const workspace::HeardRefusal &refusal : report.refusals) {
        refusals.append(QJsonObject{{u"number"_s, static_cast<qint64>(refusal.number)},
                                    {u"reason"_s, refusal.reason}});
    }
    QJsonArray followed;
    for (const workspace::ImportReport &each : report.followed) {
        followed.append(arrivalJson(office, each, arrival));
    }
    QJsonArray missing;
    for (const quint64 number : report.missingNumbers) {
        missing.append(static_cast<qint64>(number));
    }
    return {{u"dryRun"_s, arrival == Arrival::DryRun},
            {u"bundle"_s, report.bundle.toHex()},
            {u"from"_s, officeJson(office, report.from)},
            {u"number"_s, static_cast<qint64>(report.number)},
            {u"created"_s, timeJson(report.created)},
            {u"receipt"_s, report.isReceipt},
            {u"alreadyRead"_s, timeJson(report.alreadyRead)},
            {u"newChanges"_s, report.newChanges},
            {u"knownChanges"_s, report.knownChanges},
            {u"heldChanges"_s, report.heldChanges},
            {u"newConflicts"_s, report.newDisputes},
            {u"missingNumbers"_s, missing},
            {u"acknowledged"_s, report.acknowledged},
            {u"part"_s, report.part},
            {u"parts"_s, report.parts},
            {u"refusals"_s, refusals},
            {u"phoneWords"_s, QJsonArray::fromStringList(report.phoneWords)},
            {u"followed"_s, followed},
            {u"people"_s, people}};
}

Result<Answer> withInboxRetried(workspace::Workspace &office, Answer answer)
{
    const auto read = workspace::retryInbox(office);
    if (!read) {
        return read.error();
    }
    QJsonArray json;
    for (const workspace::ImportReport &report : *read) {
        answer.lines += arrivalLines(office, report, Arrival::ReadIn);
        json.append(arrivalJson(office, report, Arrival::ReadIn));
    }
    answer.json.insert(u"read"_s, json);
    return answer;
}

ExitCode arrivalExitCode(const workspace::ImportReport &report)
{
    const bool needsPerson = !report.alreadyRead
        && (report.newDisputes > 0 || report.heldChanges > 0 || !report.missingNumbers.empty()
            || !report.refusals.empty());
    return needsPerson ? ExitCode::NeedsPerson : ExitCode::Done;
}

} // namespace landgang::cli
