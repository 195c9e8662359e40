// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/disputes/disputelist.h"

#include "ui/look/metrics.h"

#include <QVBoxLayout>

#include <algorithm>

namespace landgang::ui {

DisputeList::DisputeList(const UiContext &context, DisputeCard::Heading heading, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(heading)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(lines(this, 0.5));
    hide();
}

void DisputeList::setDisputes(const std::vector<workspace::Dispute> &disputes)
{
    std::vector<DisputeCard *> cards;
    cards.reserve(disputes.size());
    for (const workspace::Dispute &dispute : disputes) {
        cards.push_back(takeOrMakeCard(dispute));
    }
    for (DisputeCard *gone : m_cards) {
        // Later, because the button that was pressed may be in it.
        gone->hide();
        gone->deleteLater();
    }
    m_cards = cards;
    for (DisputeCard *card : m_cards) {
        m_column->removeWidget(card);
        m_column->addWidget(card);
    }
    setVisible(!m_cards.empty());
}

DisputeCard *DisputeList::takeOrMakeCard(const workspace::Dispute &dispute)
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const DisputeCard *card) {
        return card->dispute().key() == dispute.key() && card->dispute().answers == dispute.answers;
    });
    if (found != m_cards.end()) {
        DisputeCard *card = *found;
        m_cards.erase(found);
        return card;
    }
    auto *card = new DisputeCard(m_context, dispute, m_heading, this);
    connect(card, &DisputeCard::chosen, this,
            [this, dispute](const StatementId &statement) { emit chosen(dispute, statement); });
    connect(card, &DisputeCard::answered, this,
            [this, dispute](const changelog::Value &value) { emit answered(dispute, value); });
    return card;
}

} // namespace landgang::ui
