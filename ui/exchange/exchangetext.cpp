// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/exchangetext.h"

#include "core/workspace/workspace.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/errortext.h"
#include "ui/words/historylines.h"
#include "ui/words/plannames.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace landgang::ui {
namespace {

class ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

int peopleWithChanges(const workspace::ExportPreview &preview)
{
    return static_cast<int>(
        std::count_if(preview.people.begin(), preview.people.end(),
                      [](const auto &person) { return person.newChanges > 0; }));
}

} // namespace

QString exportSummaryText(const workspace::ExportPreview &preview)
{
    if (preview.changes == 0) {
        return ExchangeWords::tr("Nothing new goes to this office.");
    }
    const QString people =
        ExchangeWords::tr("%n person(s)", "in a bundle", peopleWithChanges(preview));
    const QString changes =
        ExchangeWords::tr("%n change(s) since the last receipt", nullptr, preview.changes);
    if (preview.unsent == preview.changes) {
        //: %1 "2 people", %2 "11 changes since the last receipt".
        return ExchangeWords::tr("%1 · %2, not sent yet").arg(people, changes);
    }
    if (preview.unsent == 0) {
        return ExchangeWords::tr("%1 · %2, all sent before").arg(people, changes);
    }
    return ExchangeWords::tr("%1 · %2, %n of them not sent", nullptr, preview.unsent)
        .arg(people, changes);
}

QString withheldText(const UiContext &context, const workspace::ExportPreview &preview)
{
    int answers = 0;
    std::set<AreaKey> withheld;
    for (const workspace::PersonPreview &person : preview.people) {
        answers += person.withheldAnswers;
        if (person.withheldAnswers > 0) {
            withheld.insert(person.withheldAreas.begin(), person.withheldAreas.end());
        }
    }
    if (answers == 0) {
        return {};
    }
    const std::vector<AreaKey> areas(withheld.begin(), withheld.end());
    //: %1 areas the receiver may not see.
    return ExchangeWords::tr("Stays here: %n answer(s) in %1 (no consent)", nullptr, answers)
        .arg(areaTitles(context, areas));
}

QString consentWarningsText(const UiContext &context, const workspace::ExportPreview &preview)
{
    QStringList lines;
    const QDate today = context.workspace.today();
    for (const workspace::ConsentWarning &warning : preview.warnings) {
        const int days = static_cast<int>(today.daysTo(warning.until));
        //: %1 a person, %2 an area, %3 "in 6 days".
        lines << (days < 0 ? ExchangeWords::tr("The consent of %1 for %2 ended %3.")
                           : ExchangeWords::tr("The consent of %1 for %2 ends %3."))
                     .arg(warning.name.listed(), areaTitle(context, warning.area), daysText(days));
    }
    return lines.join(u'\n');
}

QString arrivalTitle(const UiContext &context, const workspace::ImportReport &report)
{
    const QString number = QString::number(report.number);
    const QString office = context.workspace.officeName(report.from);
    return report.isReceipt ? ExchangeWords::tr("Receipt %1 from %2").arg(number, office)
                            : ExchangeWords::tr("Bundle %1 from %2").arg(number, office);
}

QString arrivalSummary(const workspace::ImportReport &report)
{
    QStringList parts;
    if (report.newChanges > 0) {
        const QString changes = ExchangeWords::tr("%n change(s)", nullptr, report.newChanges);
        //: %1 "38 changes".
        parts << ExchangeWords::tr("%1 for %n person(s)", nullptr,
                                   static_cast<int>(report.people.size()))
                     .arg(changes);
    } else if (!report.isReceipt) {
        parts << ExchangeWords::tr("nothing in it is new here: reading it in changes nothing");
    }
    if (report.acknowledged > 0) {
        parts << ExchangeWords::tr("it acknowledges %n of your bundle(s)", nullptr,
                                   report.acknowledged);
    } else if (report.isReceipt) {
        parts << ExchangeWords::tr("it tells what the office has read in");
    }
    return capitalised(parts.join(QStringLiteral(" · ")));
}

QStringList arrivalSentences(const UiContext &context, const workspace::ImportReport &report)
{
    QStringList sentences;
    for (const workspace::PersonArrival &person : report.people) {
        const QString areas = person.areas.empty() ? ExchangeWords::tr("name and dates only")
                                                   : areaTitles(context, person.areas);
        //: %1 a person, %2 areas.
        sentences << (person.isNew ? ExchangeWords::tr("New person: %1 – %2")
                                   : ExchangeWords::tr("%1 – %2"))
                         .arg(person.name.listed(), areas);
        for (const HistoryLine &line : historyLines(context, person.entries)) {
            sentences << QString(u"· " + line.sentence);
        }
    }
    return sentences;
}

QStringList arrivalRemarks(const workspace::ImportReport &report)
{
    QStringList remarks;
    if (report.newDisputes > 0) {
        remarks << ExchangeWords::tr("%n question(s) with different answers", nullptr,
                                     report.newDisputes);
    }
    QStringList missing;
    for (const quint64 number : report.missingNumbers) {
        missing << QString::number(number);
    }
    if (!missing.isEmpty()) {
        //: %1 numbers of bundles.
        remarks << ExchangeWords::tr("Not here yet: bundle %1. Nothing is lost.", nullptr)
                       .arg(missing.join(QStringLiteral(", ")));
    }
    if (report.heldChanges > 0) {
        remarks << ExchangeWords::tr("%n change(s) kept aside: the office may not write there.",
                                     nullptr, report.heldChanges);
    }
    return remarks;
}

QString phoneText(const workspace::ImportReport &report)
{
    if (report.isReceipt || report.phoneWords.isEmpty()) {
        return {};
    }
    //: %1 eight words.
    return ExchangeWords::tr("To confirm it by telephone, read these words aloud: %1")
        .arg(report.phoneWords.join(u' '));
}

CellTable::Row waitingRow(const UiContext &context, const workspace::WaitingBundle &bundle)
{
    const QDate today = context.workspace.today();
    CellText what{ExchangeWords::tr("Bundle of a new office"),
                  dateAndTime(context.locale, QFileInfo(bundle.path).lastModified(), today)};
    if (bundle.from) {
        //: %1 a number, %2 an office.
        what = {
            ExchangeWords::tr("Bundle %1 from %2")
                .arg(QString::number(bundle.number), context.workspace.officeName(*bundle.from)),
            dateAndTime(context.locale, bundle.created, today)};
    }
    QStringList missing;
    for (const quint64 number : bundle.missing) {
        missing << QString::number(number);
    }
    QString todo = ExchangeWords::tr("It is read in by itself when that has come.");
    if (!bundle.from) {
        todo = ExchangeWords::tr("Compare the words with the office under Offices; then the bundle "
                                 "is read in by itself.");
    } else if (!missing.isEmpty()) {
        //: %1 numbers of bundles: "5, 6".
        todo = ExchangeWords::tr("Not come: %1. Ask for them.")
                   .arg(missing.join(QStringLiteral(", ")));
    }
    return {
        what,
        {errorText(bundle.reason).happened, todo, Tone::Waiting, {}, QStringLiteral("waiting")}};
}

} // namespace landgang::ui
