// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/sentmodel.h"

#include "core/workspace/workspace.h"
#include "ui/lists/celltext.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"

namespace landgang::ui {
namespace {

CellText answeredCell()
{
    return {SentModel::tr("read in", "a bundle, by its receiver"),
            {},
            Tone::Good,
            {},
            QStringLiteral("ready")};
}

/// A receipt, which is not answered.
CellText sentCell()
{
    return {SentModel::tr("sent", "a receipt"), {}, {}, {}, QStringLiteral("send")};
}

CellText waitingCell(const workspace::OutboxEntry &entry)
{
    CellText cell{
        SentModel::tr("not acknowledged"), {}, Tone::Waiting, {}, QStringLiteral("clock")};
    cell.note = entry.workingDays == 0
        ? SentModel::tr("sent today")
        : SentModel::tr("%n working day(s)", "since a bundle was sent", entry.workingDays);
    if (entry.isTask) {
        cell.tone = Tone::Gap;
        cell.icon = QStringLiteral("overdue");
    }
    return cell;
}

CellText outboxCell(const workspace::OutboxEntry &entry)
{
    switch (entry.state) {
    case workspace::OutboxState::Unanswered: return waitingCell(entry);
    case workspace::OutboxState::ReceivedByPhone:
        return {SentModel::tr("received", "a bundle"),
                SentModel::tr("said by telephone; it is sent again until a bundle confirms it"),
                Tone::Waiting,
                {},
                QStringLiteral("phone")};
    case workspace::OutboxState::RefusedByPhone:
        return {SentModel::tr("refused", "a bundle"),
                SentModel::tr("said by telephone"),
                Tone::Gap,
                {},
                QStringLiteral("phone")};
    case workspace::OutboxState::Refused:
        return {SentModel::tr("refused", "a bundle"),
                entry.reason,
                Tone::Gap,
                {},
                QStringLiteral("declined")};
    }
    Q_UNREACHABLE();
}

} // namespace

SentModel::SentModel(const UiContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void SentModel::setBundles(std::vector<workspace::SentBundle> bundles,
                           const std::vector<workspace::OutboxEntry> &unanswered)
{
    beginResetModel();
    m_unanswered.clear();
    for (const workspace::OutboxEntry &entry : unanswered) {
        m_unanswered.emplace(entry.bundle.id, entry);
    }
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
    default: {
        const auto entry = m_unanswered.find(bundle.id);
        if (entry != m_unanswered.end()) {
            return cellData(outboxCell(entry->second), role);
        }
        return cellData(bundle.acknowledged ? answeredCell() : sentCell(), role);
    }
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
