// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/asked/askedtext.h"

#include "core/workspace/workspace.h"
#include "ui/lists/personcell.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

using workspace::ResponsibilityQuestion;

class AskedWords
{
    Q_DECLARE_TR_FUNCTIONS(AskedWords)
};

QString dayOf(const UiContext &context, const QDateTime &utc)
{
    return dayAndMonth(context.locale, utc.toLocalTime().date(), context.workspace.today());
}

CellText answerCell(const UiContext &context, const ResponsibilityQuestion &question)
{
    const QString day = dayOf(context, question.at);
    switch (question.stands.state) {
    case ResponsibilityState::Declined:
        return {AskedWords::tr("said no", "an office, to responsibility"),
                //: %1 a day, %2 why an office said no.
                AskedWords::tr("%1: %2").arg(day, question.stands.reason),
                Tone::Gap,
                {},
                QStringLiteral("gap")};
    case ResponsibilityState::Proposed:
        return {AskedWords::tr("has not answered", "an office"),
                AskedWords::tr("asked %1", "a day").arg(day),
                Tone::Waiting,
                {},
                QStringLiteral("clock")};
    case ResponsibilityState::Accepted:
        return {AskedWords::tr("has taken it", "an office, responsibility"),
                question.stands.reason.isEmpty()
                    ? day
                    : AskedWords::tr("%1, on the condition: %2", "a day, a condition")
                          .arg(day, question.stands.reason),
                Tone::Good,
                {},
                QStringLiteral("taken")};
    }
    Q_UNREACHABLE();
}

QString dueLine(const UiContext &context, const workspace::OpenItem &item)
{
    const QString title = itemTitle(context, item.item, item.title);
    const QDate today = context.workspace.today();
    //: %1 a day, %2 something to do by then.
    return item.due
        ? AskedWords::tr("%1 – %2").arg(dayAndMonth(context.locale, *item.due, today), title)
        : title;
}

} // namespace

QStringList questionHeadings()
{
    return {AskedWords::tr("Person", "column of questions to us"),
            AskedWords::tr("What we are asked to take", "column of questions to us"),
            AskedWords::tr("Asked by", "column of questions to us")};
}

CellTable::Row questionRow(const UiContext &context, const ResponsibilityQuestion &question)
{
    CellText what{areaTitle(context, question.area), {}};
    if (!question.items.empty()) {
        const int count = static_cast<int>(question.items.size());
        const workspace::OpenItem &first = question.items.front();
        what.note = AskedWords::tr("%n thing(s) to do", nullptr, count);
        if (first.due) {
            const QDate today = context.workspace.today();
            //: %1 "3 things to do", %2 "in 9 days" or "5 days overdue", of the first of them.
            what.note =
                AskedWords::tr("%1, the first %2").arg(what.note, dueText(*first.due, today));
            what.noteTone = *first.due < today ? std::optional(Tone::Gap) : std::nullopt;
        }
    }
    const CellText by{context.workspace.officeName(question.by),
                      AskedWords::tr("asked %1", "a day").arg(dayOf(context, question.at))};
    return {personCell(context, question.person, question.release), what, by};
}

QStringList answerHeadings()
{
    return {AskedWords::tr("Person", "column of answers to us"),
            AskedWords::tr("What we asked about", "column of answers to us"),
            AskedWords::tr("Answer", "column of answers to us")};
}

CellTable::Row answerRow(const UiContext &context, const ResponsibilityQuestion &question)
{
    const CellText about{areaTitle(context, question.area),
                         context.workspace.officeName(question.stands.office)};
    return {personCell(context, question.person, question.release), about,
            answerCell(context, question)};
}

QString consequenceText(const UiContext &context, const ResponsibilityQuestion &question)
{
    const QString office = context.workspace.office().name;
    const QString area = areaTitle(context, question.area);
    const QString person = question.person.listed();
    return question.items.empty()
        ? AskedWords::tr("If %1 takes responsibility for %2, it answers for it that this is in "
                         "place for %3 on the day of release.")
              .arg(office, area, person)
        : AskedWords::tr("If %1 takes responsibility for %2, it sees to this for %3:")
              .arg(office, area, person);
}

QStringList itemLines(const UiContext &context, const ResponsibilityQuestion &question)
{
    QStringList lines;
    for (const workspace::OpenItem &item : question.items) {
        lines << dueLine(context, item);
    }
    return lines;
}

} // namespace landgang::ui
