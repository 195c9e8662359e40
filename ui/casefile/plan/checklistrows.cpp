// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/checklistrows.h"

#include "core/domain/itemstanding.h"
#include "core/domain/readiness.h"
#include "core/workspace/workspace.h"
#include "ui/casefile/areatext.h"
#include "ui/words/areastatetext.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/itemtext.h"
#include "ui/words/plannames.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

CellText whatCell(const UiContext &context, const ChecklistItem &item)
{
    CellText cell;
    cell.text = itemTitle(context, item.key, item.title);
    if (isDisputed(item)) {
        cell.note = disputedText(context, item);
        cell.noteTone = Tone::Waiting;
    } else {
        cell.note = deadlineText(countingDue(item), context.workspace.profile().item(item.key));
    }
    return cell;
}

CellText whoCell(const UiContext &context, const ChecklistItem &item)
{
    const ItemDefinition *definition = context.workspace.profile().item(item.key);
    return {definition ? definition->responsible.in(context.language) : QString()};
}

CellText dueCell(const UiContext &context, const ChecklistItem &item)
{
    const DueDate *due = countingDue(item);
    if (!due) {
        return {RowWords::tr("no date yet", "due date of an item")};
    }
    const QDate today = context.workspace.today();
    CellText cell;
    cell.text = dayAndMonth(context.locale, due->date, today);
    if (!isFinished(item)) {
        cell.note = dueText(due->date, today);
        if (due->date < today) {
            cell.tone = Tone::Gap;
            cell.noteTone = Tone::Gap;
        }
    }
    return cell;
}

CellText statusCell(const UiContext &context, const ChecklistItem &item)
{
    if (isDisputed(item)) {
        const StateText state = areaStateText(AreaState::Disputed);
        return {capitalised(state.word), RowWords::tr("Choose an answer"), state.tone, Tone::Info,
                state.icon};
    }
    const ItemState *agreed = item.state.agreed();
    const StateText state = progressText(agreed ? agreed->progress : Progress::Open);
    CellText cell{capitalised(state.word), {}, state.tone, {}, state.icon};
    if (agreed && agreed->progress != Progress::Open) {
        const Statement<ItemState> *latest = item.state.latest();
        //: %1 an office, %2 a day: who wrote the status of an item.
        cell.note =
            RowWords::tr("%1, %2").arg(context.workspace.officeName(latest->office),
                                       dayAndMonth(context.locale, latest->at.toLocalTime().date(),
                                                   context.workspace.today()));
    }
    return cell;
}

/// The row of an item; with "25 September · social consultant" above what stands below the title,
/// and "58 days overdue" below the status, where two columns must tell it all.
ChecklistRow rowOf(const ItemKey &key, const std::array<CellText, 4> &cells)
{
    ChecklistRow row{key, cells, cells[0], cells[3]};
    QStringList parts{cells[2].text, cells[1].text};
    parts.removeAll(QString());
    const QStringList notes{parts.join(QStringLiteral(" · ")), cells[0].note};
    row.compactWhat.note = notes.join(u'\n');
    if (row.compactStatus.note.isEmpty()) {
        row.compactStatus.note = cells[2].note;
        row.compactStatus.noteTone = cells[2].noteTone;
    }
    return row;
}

ChecklistRow itemRow(const UiContext &context, const ChecklistItem &item)
{
    return rowOf(item.key,
                 {whatCell(context, item), whoCell(context, item), dueCell(context, item),
                  statusCell(context, item)});
}

ChecklistRow areaRow(const UiContext &context, const NeedArea &area)
{
    const AreaReadiness now = readiness(area, context.workspace.today());
    const StateText state = areaStateText(now.state);
    CellText what{
        areaTitle(context, area.key), capitalised(state.word), {}, state.tone, state.icon, true};
    CellText status{doneText(now), overdueCountText(now), {}, Tone::Gap};
    const QString who = whoAnswersText(context, area);
    CellText compact = what;
    compact.note = QStringList{what.note, who}.join(u'\n').trimmed();
    return {std::nullopt, {what, {who}, {}, status}, compact, status};
}

} // namespace

std::vector<ChecklistArea> checklistRows(const UiContext &context, const ReleasePlan &plan)
{
    std::vector<ChecklistArea> areas;
    for (const NeedArea &area : plan.areas) {
        ChecklistArea shown{area.key, areaRow(context, area), {}};
        for (const ChecklistItem &item : area.items) {
            shown.items.push_back(itemRow(context, item));
        }
        areas.push_back(std::move(shown));
    }
    return areas;
}

} // namespace landgang::ui
