// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/waitingcard.h"

#include "ui/exchange/exchangetext.h"
#include "ui/lists/celltable.h"
#include "ui/lists/wrappingtree.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace landgang::ui {

WaitingCard::WaitingCard(const UiContext &context, QWidget *parent)
    : Card(tr("Waiting to be read in"), parent)
    , m_context(context)
    , m_bundles(new CellTable(
          {tr("Bundle", "column of waiting bundles"), tr("Waits for", "column of waiting bundles")},
          this))
    , m_table(new WrappingTree({45, 55}, WrappingTree::Height::OfContent, this))
{
    setObjectName(QStringLiteral("waitingCard"));
    m_table->setObjectName(QStringLiteral("waitingBundles"));
    m_table->setAccessibleName(tr("Bundles that wait to be read in"));
    m_table->setModel(m_bundles);
    auto *retry = new QPushButton(tr("Try a&gain"), this);
    retry->setObjectName(QStringLiteral("retryWaiting"));
    body()->addWidget(m_table);
    body()->addWidget(retry, 0, Qt::AlignLeft);
    connect(retry, &QPushButton::clicked, this, &WaitingCard::retryWanted);
    hide();
}

void WaitingCard::setBundles(const std::vector<workspace::WaitingBundle> &bundles)
{
    std::vector<CellTable::Row> rows;
    for (const workspace::WaitingBundle &bundle : bundles) {
        rows.push_back(waitingRow(m_context, bundle));
    }
    m_bundles->setRows(std::move(rows));
    setVisible(!bundles.empty());
}

} // namespace landgang::ui
