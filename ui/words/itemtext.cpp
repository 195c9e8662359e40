// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/itemtext.h"

#include "core/domain/layout.h"
#include "core/workspace/workspace.h"
#include "ui/words/datetext.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class ItemWords
{
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

QString text(const UiContext & /*context*/, const ItemState &state)
{
    return valueText(state);
}

QString text(const UiContext &context, const DueDate &due)
{
    return dayAndMonth(context.locale, due.date, context.workspace.today());
}

template<typename T>
QString answersText(const UiContext &context, const Answer<T> &answer)
{
    QStringList parts;
    for (const Statement<T> &statement : answer.statements) {
        //: %1 an office, %2 what it answered, %3 a day.
        parts << ItemWords::tr("%1 wrote “%2” %3")
                     .arg(context.workspace.officeName(statement.office),
                          text(context, statement.value),
                          dayAndMonth(context.locale, statement.at.toLocalTime().date(),
                                      context.workspace.today()));
    }
    return ItemWords::tr("Different answers: %1").arg(parts.join(QStringLiteral(", ")));
}

QString dayItself(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Intake: return ItemWords::tr("on the day of intake");
    case Anchor::Release: return ItemWords::tr("on the day of release");
    case Anchor::Transfer: return ItemWords::tr("on the day of transfer");
    case Anchor::SentenceEnd: return ItemWords::tr("on the day the sentence ends");
    case Anchor::MinimumTerm: return ItemWords::tr("on the day the minimum term ends");
    }
    Q_UNREACHABLE();
}

QString daysBefore(Anchor anchor, int days)
{
    switch (anchor) {
    case Anchor::Intake: return ItemWords::tr("%n day(s) before intake", nullptr, days);
    case Anchor::Release: return ItemWords::tr("%n day(s) before release", nullptr, days);
    case Anchor::Transfer: return ItemWords::tr("%n day(s) before the transfer", nullptr, days);
    case Anchor::SentenceEnd:
        return ItemWords::tr("%n day(s) before the sentence ends", nullptr, days);
    case Anchor::MinimumTerm:
        return ItemWords::tr("%n day(s) before the minimum term ends", nullptr, days);
    }
    Q_UNREACHABLE();
}

QString daysAfter(Anchor anchor, int days)
{
    switch (anchor) {
    case Anchor::Intake: return ItemWords::tr("%n day(s) after intake", nullptr, days);
    case Anchor::Release: return ItemWords::tr("%n day(s) after release", nullptr, days);
    case Anchor::Transfer: return ItemWords::tr("%n day(s) after the transfer", nullptr, days);
    case Anchor::SentenceEnd:
        return ItemWords::tr("%n day(s) after the sentence ends", nullptr, days);
    case Anchor::MinimumTerm:
        return ItemWords::tr("%n day(s) after the minimum term ends", nullptr, days);
    }
    Q_UNREACHABLE();
}

} // namespace

QString ruleText(const DueDate &due)
{
    QString rule = dayItself(due.anchor);
    if (due.offsetDays < 0) {
        rule = daysBefore(due.anchor, -due.offsetDays);
    } else if (due.offsetDays > 0) {
        rule = daysAfter(due.anchor, due.offsetDays);
    }
    //: %1 is such as "90 days before release".
    return reasonFor(due) == DueReason::AtOnce
        ? ItemWords::tr("at once, because %1 was before intake").arg(rule)
        : rule;
}

QString deadlineText(const DueDate *due, const ItemDefinition *definition)
{
    QStringList parts;
    if (due) {
        //: A date this plan sets itself, not one the law sets.
        parts << ItemWords::tr("Our deadline: %1").arg(ruleText(*due));
    }
    QStringList rights;
    if (definition) {
        for (const LegalBasis &basis : definition->legalBasis) {
            rights << basis.reference;
        }
    }
    if (!rights.isEmpty()) {
        //: What the law gives the person a right to; %1 names the law.
        parts << ItemWords::tr("Right: %1").arg(rights.join(QStringLiteral(", ")));
    }
    return parts.join(QStringLiteral(" · "));
}

QString missingText(const ItemState &state)
{
    if (!state.evidence.trimmed().isEmpty()) {
        return {};
    }
    switch (state.progress) {
    case Progress::Open:
    case Progress::WaitingForOther: return {};
    case Progress::Done:
        return ItemWords::tr("Write what shows that it is done, then mark it as done.");
    case Progress::NotNeeded:
        return ItemWords::tr("Write why it is not needed, then mark it as not needed.");
    case Progress::DeclinedByPerson:
        return ItemWords::tr("Write what the person said, then mark it as declined.");
    }
    Q_UNREACHABLE();
}

bool isDisputed(const ChecklistItem &item)
{
    return item.state.isDisputed() || item.due.isDisputed();
}

QString disputedText(const UiContext &context, const ChecklistItem &item)
{
    return item.state.isDisputed() ? answersText(context, item.state)
                                   : answersText(context, item.due);
}

} // namespace landgang::ui
