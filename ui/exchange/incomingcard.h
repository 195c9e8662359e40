// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/importbundle.h"
#include "ui/common/card.h"
#include "ui/words/uicontext.h"

#include <QStringList>

class QPushButton;
class QStringListModel;

namespace landgang::ui {

class ExchangeActions;
class StateLabel;
class TextLabel;
class WrappingTree;

/// Files that came: what each would bring, and then reading it in or putting it aside. One at a
/// time, in the order they were given.
class IncomingCard final : public Card
{
    Q_OBJECT

public:
    IncomingCard(const UiContext &context, ExchangeActions &actions, QWidget *parent = nullptr);

    void open(const QStringList &paths);

signals:
    void receiptWanted(const landgang::OfficeId &office);

private:
    void build();
    void openNext();
    void showPreview(const QString &path, const workspace::ImportReport &report);
    void showDone(const workspace::ImportReport &report);
    void showReport(const workspace::ImportReport &report);
    void showEmpty();
    void readIn();
    void showWaiting();

    const UiContext &m_context;
    ExchangeActions &m_actions;
    QStringList m_waiting; ///< Paths not opened yet.
    QString m_path; ///< Of the file previewed; empty when there is none.
    std::optional<OfficeId> m_from;

    TextLabel *m_nothing;
    TextLabel *m_title;
    StateLabel *m_trust;
    TextLabel *m_summary;
    QStringListModel *m_sentences;
    WrappingTree *m_list;
    TextLabel *m_remarks;
    TextLabel *m_waitingText;
    QWidget *m_buttons;
    QPushButton *m_readIn;
    QPushButton *m_putAside;
    QPushButton *m_receipt;
};

} // namespace landgang::ui
