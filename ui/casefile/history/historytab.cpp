// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/history/historytab.h"

#include "ui/casefile/history/historymodel.h"
#include "ui/lists/wrappingtree.h"
#include "ui/look/metrics.h"
#include "ui/words/plannames.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace landgang::ui {

HistoryTab::HistoryTab(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_areas(new QComboBox(this))
    , m_model(new HistoryModel(context, this))
{
    setObjectName(QStringLiteral("historyTab"));
    m_areas->setObjectName(QStringLiteral("historyArea"));
    auto *label = new QLabel(tr("&Area"), this);
    label->setBuddy(m_areas);
    auto *tree = new WrappingTree({22, 78}, WrappingTree::Height::Given, this);
    tree->setObjectName(QStringLiteral("history"));
    tree->setAccessibleName(tr("History"));
    tree->setRootIsDecorated(false);
    tree->setModel(m_model);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_areas);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, lines(this, 0.6), 0, 0);
    column->addLayout(row);
    column->addWidget(tree, 1);
    connect(m_areas, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setArea(AreaKey::fromString(m_areas->currentData().toString())); });
}

void HistoryTab::setHistory(const ReleasePlan &plan,
                            const std::vector<workspace::HistoryEntry> &entries)
{
    fillAreas(plan);
    m_model->setLines(historyLines(m_context, entries));
}

void HistoryTab::fillAreas(const ReleasePlan &plan)
{
    const QVariant chosen = m_areas->currentData();
    const QSignalBlocker quiet(m_areas);
    m_areas->clear();
    m_areas->addItem(tr("The whole plan"));
    for (const NeedArea &area : plan.areas) {
        m_areas->addItem(areaTitle(m_context, area.key), area.key.toString());
    }
    m_areas->setCurrentIndex(chosen.isValid() ? std::max(0, m_areas->findData(chosen)) : 0);
    m_model->setArea(AreaKey::fromString(m_areas->currentData().toString()));
}

} // namespace landgang::ui
