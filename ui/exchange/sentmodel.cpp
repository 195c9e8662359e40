// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/sentmodel.h"

#include "core/domain/calendar/workingdays.h"
#include "core/workspace/workspace.h"
#include "ui/lists/celltext.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"

namespace landgang::ui {
namespace {

/// A receipt that has not come after this many working days is worth a call.
constexpr int kPatienceDays = 5;

CellText answerCell(const workspace::SentBundle &bundle, QDate today)
{
    if (bundle.acknowledged) {
        return {SentModel::tr("read in", "a bundle, by its receiver"),
                {},
                Tone::Good,
                {},
                QStringLiteral("ready")};
    }
    const int days = workingDaysBetween(bundle.created.toLocalTime().date(), today);
    CellText cell{
        SentModel::tr("not acknowledged"), {}, Tone::Waiting, {}, QStringLiteral("clock")};
    cell.note = days == 0 ? SentModel::tr("sent today")
                          : SentModel::tr("%n working day(s)", "since a bundle was sent", days);
    if (days >= kPatienceDays) {
        cell.tone = Tone::Gap;
        cell.icon = QStringLiteral("overdue");
    }
    return cell;
}

} // namespace

int workingDaysBetween(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        days += isWorkingDay(day) ? 1 : 0;
    }
    return days;
}

SentModel::SentModel(const UiContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void SentModel::setBundles(std::vector<workspace::SentBundle> bundles)
{
    beginResetModel();
    m_bundles = std::move(bundles);
    endResetModel();
}

int SentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bundles.size());
}

int SentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const workspace::SentBundle &bundle = m_bundles[static_cast<size_t>(index.row())];
    const QDate today = m_context.workspace.today();
    switch (index.column()) {
    case Bundle: {
        //: %1 the number of a bundle, %2 when it was written.
        const QString name = tr("%1 · %2").arg(
            QString::number(bundle.number), dateAndTime(m_context.locale, bundle.created, today));
        const QString what = bundle.changes == 0 ? tr("receipt", "a bundle without changes")
                                                 : tr("%n change(s)", nullptr, bundle.changes);
        return cellData({name, what}, role);
    }
    case To:
        return cellData(
            {m_context.workspace.officeName(bundle.to), areaTitles(m_context, bundle.areas)}, role);
    default: return cellData(answerCell(bundle, today), role);
    }
}

QVariant SentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Bundle: return tr("Bundle", "column of sent bundles");
    case To: return tr("To", "column of sent bundles: an office");
    default: return tr("Answer", "column of sent bundles");
    }
}

} // namespace landgang::ui
