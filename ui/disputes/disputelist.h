// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/disputes/disputecard.h"

#include <vector>

class QVBoxLayout;

namespace landgang::ui {

/// Questions that have different answers, one card each. Hidden when there are none.
class DisputeList final : public QWidget
{
    Q_OBJECT

public:
    DisputeList(const UiContext &context, DisputeCard::Heading heading, QWidget *parent = nullptr);

    /// Cards of questions that stand as before stay, with what is typed in them.
    void setDisputes(const std::vector<workspace::Dispute> &disputes);

signals:
    void chosen(const landgang::workspace::Dispute &dispute,
                const landgang::StatementId &statement);
    void answered(const landgang::workspace::Dispute &dispute,
                  const landgang::changelog::Value &value);

private:
    /// The card of `dispute` taken out of `m_cards`, or a new one.
    [[nodiscard]] DisputeCard *takeOrMakeCard(const workspace::Dispute &dispute);

    const UiContext &m_context;
    DisputeCard::Heading m_heading;
    QVBoxLayout *m_column;
    std::vector<DisputeCard *> m_cards;
};

} // namespace landgang::ui
