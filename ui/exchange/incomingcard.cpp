// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/incomingcard.h"

#include "core/workspace/workspace.h"
#include "ui/common/flowlayout.h"
#include "ui/common/primarybutton.h"
#include "ui/common/statelabel.h"
#include "ui/common/textlabel.h"
#include "ui/exchange/exchangeactions.h"
#include "ui/exchange/exchangetext.h"
#include "ui/lists/wrappingtree.h"
#include "ui/look/metrics.h"
#include "ui/words/datetext.h"

#include <QHeaderView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace landgang::ui {

IncomingCard::IncomingCard(const UiContext &context, ExchangeActions &actions, QWidget *parent)
    : Card(tr("Received"), parent)
    , m_context(context)
    , m_actions(actions)
    , m_nothing(new TextLabel(tr("Nothing is opened. Read in a file, or drop one on this page."),
                              TextRole::Secondary, this))
    , m_title(new TextLabel({}, TextRole::Strong, this))
    , m_trust(new StateLabel({}, TextRole::Body, this))
    , m_summary(new TextLabel({}, TextRole::Body, this))
    , m_sentences(new QStringListModel(this))
    , m_list(new WrappingTree({1}, WrappingTree::Height::OfContent, this))
    , m_remarks(new TextLabel({}, TextRole::Body, this))
    , m_waitingText(new TextLabel({}, TextRole::Secondary, this))
    , m_buttons(new QWidget(this))
    , m_readIn(new PrimaryButton(tr("Read in &everything"), this))
    , m_putAside(new QPushButton(tr("&Put aside"), this))
    , m_receipt(new QPushButton(this))
{
    setObjectName(QStringLiteral("incomingCard"));
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_list->setObjectName(QStringLiteral("importSentences"));
    m_remarks->setObjectName(QStringLiteral("importRemarks"));
    m_readIn->setObjectName(QStringLiteral("importReadIn"));
    m_putAside->setObjectName(QStringLiteral("importPutAside"));
    m_receipt->setObjectName(QStringLiteral("importReceipt"));
    build();
    showEmpty();
}

void IncomingCard::build()
{
    m_list->setAccessibleName(tr("What is new in the bundle"));
    m_list->header()->hide();
    m_list->setModel(m_sentences);
    m_remarks->setTone(Tone::Waiting);
    body()->addWidget(m_nothing);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_trust, m_summary, m_list,
                                                            m_remarks, m_waitingText}) {
        body()->addWidget(widget);
    }
    auto *buttons = new FlowLayout(m_buttons, lines(this, 0.4));
    buttons->addWidget(m_readIn);
    buttons->addWidget(m_putAside);
    buttons->addWidget(m_receipt);
    body()->addWidget(m_buttons);
    connect(m_readIn, &QPushButton::clicked, this, &IncomingCard::readIn);
    connect(m_putAside, &QPushButton::clicked, this, [this] {
        showEmpty();
        openNext();
    });
    connect(m_receipt, &QPushButton::clicked, this, [this] { emit receiptWanted(*m_from); });
    connect(&m_actions, &ExchangeActions::importPreviewed, this, &IncomingCard::showPreview);
    connect(&m_actions, &ExchangeActions::imported, this,
            [this](const QString &, const workspace::ImportReport &report) { showDone(report); });
    connect(&m_actions, &ExchangeActions::refused, this, [this] {
        showEmpty();
        openNext();
    });
}

void IncomingCard::open(const QStringList &paths)
{
    m_waiting << paths;
    if (m_path.isEmpty()) {
        openNext();
    }
    showWaiting();
}

void IncomingCard::openNext()
{
    if (!m_waiting.isEmpty()) {
        m_actions.previewImport(m_waiting.takeFirst());
    }
    showWaiting();
}

void IncomingCard::showWaiting()
{
    const int count = static_cast<int>(m_waiting.size());
    m_waitingText->setText(tr("%n more file(s) wait.", nullptr, count));
    m_waitingText->setVisible(count > 0);
}

void IncomingCard::showEmpty()
{
    m_path.clear();
    m_nothing->show();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_trust, m_summary, m_list,
                                                            m_remarks, m_buttons}) {
        widget->hide();
    }
}

void IncomingCard::showPreview(const QString &path, const workspace::ImportReport &report)
{
    m_path = path;
    showReport(report);
    m_readIn->show();
    m_putAside->show();
    m_receipt->hide();
    m_readIn->setFocus();
}

void IncomingCard::showDone(const workspace::ImportReport &report)
{
    m_path.clear();
    showReport(report);
    //: %1 "Bundle 7 from Nav Moss".
    m_title->setText(tr("%1 is read in").arg(arrivalTitle(m_context, report)));
    m_from = report.from;
    const QString phone = phoneText(report);
    if (!phone.isEmpty()) {
        m_remarks->setText((arrivalRemarks(report) << phone).join(u'\n'));
        m_remarks->show();
    }
    m_readIn->hide();
    m_putAside->hide();
    m_receipt->setText(
        tr("Make a recei&pt for %1 …").arg(m_context.workspace.officeName(report.from)));
    m_receipt->setVisible(!report.isReceipt);
    openNext();
}

void IncomingCard::showReport(const workspace::ImportReport &report)
{
    const QDate today = m_context.workspace.today();
    m_title->setText(arrivalTitle(m_context, report));
    const QString trust = report.alreadyRead
        ? tr("Read in before, %1. Nothing changes.")
              .arg(dateAndTime(m_context.locale, *report.alreadyRead, today))
        : tr("Known office. Unchanged since it was closed %1.")
              .arg(dateAndTime(m_context.locale, report.created, today));
    m_trust->setState({trust, QStringLiteral("ready"), Tone::Good});
    m_summary->setText(arrivalSummary(report));
    m_sentences->setStringList(arrivalSentences(m_context, report));
    const QString remarks = arrivalRemarks(report).join(u'\n');
    m_remarks->setText(remarks);
    m_nothing->hide();
    m_title->show();
    m_buttons->show();
    m_trust->show();
    m_summary->setVisible(!report.alreadyRead);
    m_list->setVisible(m_sentences->rowCount() > 0);
    m_remarks->setVisible(!remarks.isEmpty());
}

void IncomingCard::readIn()
{
    const QString path = m_path;
    m_actions.importBundle(path);
}

} // namespace landgang::ui
