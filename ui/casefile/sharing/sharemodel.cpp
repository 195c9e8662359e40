// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/sharing/sharemodel.h"

#include "core/workspace/workspace.h"
#include "ui/casefile/areatext.h"
#include "ui/lists/celltext.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

/// A consent that ends this soon is marked; as in the export's warnings.
constexpr int kSoonDays = 14;

CellText untilCell(const UiContext &context, const OfficeShare &share)
{
    const QDate today = context.workspace.today();
    const QString from =
        ShareModel::tr("from %1").arg(dayAndMonth(context.locale, share.from, today));
    if (!share.until) {
        return {ShareModel::tr("no end date"), from};
    }
    CellText cell{dayAndMonth(context.locale, *share.until, today), from};
    const int days = static_cast<int>(today.daysTo(*share.until));
    if (days < 0) {
        cell.note = ShareModel::tr("has ended");
        cell.noteTone = Tone::Gap;
    } else if (days <= kSoonDays) {
        cell.note = ShareModel::tr("ends %1", "%1: in 9 days").arg(daysText(days));
        cell.noteTone = Tone::Waiting;
    }
    return cell;
}

} // namespace

ShareModel::ShareModel(const UiContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void ShareModel::setShares(std::vector<OfficeShare> shares)
{
    if (shares == m_shares) {
        return;
    }
    beginResetModel();
    m_shares = std::move(shares);
    endResetModel();
}

const OfficeShare *ShareModel::shareAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_shares[static_cast<size_t>(index.row())] : nullptr;
}

int ShareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shares.size());
}

int ShareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const OfficeShare &share = m_shares[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Office:
        return cellData(
            {m_context.workspace.officeName(share.office),
             share.mayWrite ? tr("reads and writes", "an office") : tr("only reads", "an office")},
            role);
    case Areas: return cellData({areaTitles(m_context, share.areas)}, role);
    case Until: return cellData(untilCell(m_context, share), role);
    default: return cellData({share.basis}, role);
    }
}

QVariant ShareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Office: return tr("Office", "column: who sees");
    case Areas: return tr("Sees", "column: areas an office sees");
    case Until: return tr("Until", "column: end of a consent");
    default: return tr("How the person was informed", "column: basis of a consent");
    }
}

} // namespace landgang::ui
