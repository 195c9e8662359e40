// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/changenotice.h"
#include "ui/common/filechooser.h"
#include "ui/common/page.h"

class QBoxLayout;

namespace landgang::ui {

class Card;
class DisputeList;
class ExchangeActions;
class IncomingCard;
class OutgoingCard;
class PhoneForm;
class SentModel;
class TextLabel;
class WaitingCard;
class WrappingTree;

/// What goes out, what comes in, and the questions that have different answers.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(UiContext &context, QWidget *parent = nullptr);

    /// Shows what the file would bring; reading it in is one more press.
    void importFile(const QString &path);
    void setFileChooser(const FileChooser &chooser);

signals:
    /// Of the files dropped or chosen here: an office card belongs to another page.
    void cardGiven(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    [[nodiscard]] Card *makeSentCard();
    [[nodiscard]] Card *makeDisputesCard();
    void connectActions();
    void chooseFile();
    void open(const QStringList &paths);
    void follow();
    void refresh();
    void refreshSent();
    void refreshDisputes();
    void refreshWaiting();

    ExchangeActions *m_actions;
    FileChooser m_chooser;
    bool m_stale = false; ///< Something changed while the page was hidden.
    OutgoingCard *m_outgoing;
    IncomingCard *m_incoming;
    WaitingCard *m_waiting;
    PhoneForm *m_phone = nullptr;
    SentModel *m_sent;
    WrappingTree *m_sentTable = nullptr;
    TextLabel *m_nothingSent = nullptr;
    DisputeList *m_disputes = nullptr;
    TextLabel *m_noDisputes = nullptr;
    QBoxLayout *m_columns = nullptr;
};

} // namespace landgang::ui
