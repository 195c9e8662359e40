// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/exchangepage.h"

#include "core/workspace/workspace.h"
#include "ui/common/exchangefiles.h"
#include "ui/common/messagebar.h"
#include "ui/common/textlabel.h"
#include "ui/disputes/disputelist.h"
#include "ui/exchange/exchangeactions.h"
#include "ui/exchange/incomingcard.h"
#include "ui/exchange/outgoingcard.h"
#include "ui/exchange/phoneform.h"
#include "ui/exchange/sentmodel.h"
#include "ui/exchange/waitingcard.h"
#include "ui/lists/wrappingtree.h"
#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/words/errortext.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>

namespace landgang::ui {

namespace {

/// Below this many characters what comes in stands below what goes out.
constexpr int kBesideCharacters = 110;

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

ExchangePage::ExchangePage(UiContext &context, QWidget *parent)
    : Page(context, tr("In and out", "page: bundles from and to other offices"), parent)
    , m_actions(new ExchangeActions(context, this))
    , m_chooser(desktopFileChooser(receivedFilter()))
    , m_outgoing(new OutgoingCard(context, *m_actions, this))
    , m_incoming(new IncomingCard(context, *m_actions, this))
    , m_waiting(new WaitingCard(context, this))
    , m_sent(new SentModel(context, this))
{
    setObjectName(QStringLiteral("exchangePage"));
    setAcceptDrops(true);
    build();
    connectActions();
    refresh();
}

void ExchangePage::build()
{
    setSubtitle(tr("Drop files anywhere on this page"));
    auto *open = new QPushButton(tr("Read in a &file …"), this);
    open->setObjectName(QStringLiteral("importFile"));
    open->setIcon(icon(QStringLiteral("receive"), palette()));
    connect(open, &QPushButton::clicked, this, &ExchangePage::chooseFile);
    addAtRight(open);

    auto *out = new QVBoxLayout;
    out->setSpacing(lines(this, 0.8));
    out->addWidget(m_outgoing);
    out->addWidget(makeSentCard());
    out->addStretch(1);
    auto *in = new QVBoxLayout;
    in->setSpacing(lines(this, 0.8));
    in->addWidget(m_incoming);
    in->addWidget(m_waiting);
    in->addWidget(makeDisputesCard());
    in->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(lines(this, 0.8));
    m_columns->addLayout(out, 1);
    m_columns->addLayout(in, 1);
    body()->addLayout(m_columns, 1);
}

Card *ExchangePage::makeSentCard()
{
    auto *card = new Card(tr("Sent"), this);
    card->setObjectName(QStringLiteral("sentCard"));
    m_sentTable = new WrappingTree({38, 34, 28}, WrappingTree::Height::OfContent, card);
    m_sentTable->setObjectName(QStringLiteral("sentBundles"));
    m_sentTable->setAccessibleName(tr("Bundles sent"));
    m_sentTable->setModel(m_sent);
    m_nothingSent = new TextLabel(tr("No bundle has been made yet."), TextRole::Secondary, card);
    card->body()->addWidget(m_sentTable);
    card->body()->addWidget(m_nothingSent);
    m_phone = new PhoneForm(card);
    card->body()->addWidget(m_phone);
    return card;
}

Card *ExchangePage::makeDisputesCard()
{
    auto *card = new Card(tr("Different answers"), this);
    card->setObjectName(QStringLiteral("disputesCard"));
    m_disputes = new DisputeList(context(), DisputeCard::Heading::PersonAndQuestion, card);
    m_noDisputes =
        new TextLabel(tr("No question has different answers."), TextRole::Secondary, card);
    card->body()->addWidget(m_noDisputes);
    card->body()->addWidget(m_disputes);
    return card;
}

void ExchangePage::connectActions()
{
    connect(&context().workspace, &workspace::Workspace::changed, this, &ExchangePage::follow);
    connect(m_actions, &ExchangeActions::done, this,
            [this](const QString &sentence) { messages().showDone(sentence); });
    connect(m_actions, &ExchangeActions::failed, this,
            [this](const Error &error) { messages().showError(error); });
    connect(m_outgoing, &OutgoingCard::failed, this,
            [this](const Error &error) { messages().showError(error); });
    connect(m_actions, &ExchangeActions::refused, this,
            [this](const QString &path, const Error &error) {
                //: %1 the name of a file, %2 what happened, what is kept and what to do.
                messages().showRefusal(
                    tr("%1: %2").arg(QFileInfo(path).fileName(), errorText(error).toText()));
            });
    connect(m_waiting, &WaitingCard::retryWanted, m_actions, &ExchangeActions::retryInbox);
    connect(m_phone, &PhoneForm::wordsTyped, m_actions, &ExchangeActions::takePhoneWords);
    connect(m_actions, &ExchangeActions::phoneWordsTaken, m_phone, &PhoneForm::clear);
    connect(m_actions, &ExchangeActions::wordsUnknown, this, [this] {
        messages().showRefusal(tr("These are not the words of any bundle that waits for an answer. "
                                  "Have them read aloud once more; what you typed is still here."));
    });
    connect(m_actions, &ExchangeActions::importPreviewed, this, [this] { messages().clear(); });
    connect(m_incoming, &IncomingCard::receiptWanted, this, [this](const OfficeId &office) {
        m_outgoing->chooseOffice(office);
        m_outgoing->writeReceipt();
    });
    connect(m_disputes, &DisputeList::chosen, this,
            [this](const auto &dispute, const auto &id) { m_actions->resolve(dispute, id); });
    connect(m_disputes, &DisputeList::answered, this,
            [this](const auto &dispute, const auto &value) { m_actions->resolve(dispute, value); });
}

void ExchangePage::setFileChooser(const FileChooser &chooser)
{
    m_chooser = chooser;
    m_outgoing->setFileChooser(chooser);
}

void ExchangePage::importFile(const QString &path)
{
    m_incoming->open({path});
}

void ExchangePage::chooseFile()
{
    const QString path = m_chooser.open(this, tr("Read in a file"));
    if (!path.isEmpty()) {
        open({path});
    }
}

void ExchangePage::open(const QStringList &paths)
{
    QStringList bundles;
    QStringList cards;
    for (const QString &path : paths) {
        (isOfficeCard(path) ? cards : bundles) << path;
    }
    if (!bundles.isEmpty()) {
        m_incoming->open(bundles);
    }
    for (const QString &card : cards) {
        emit cardGiven(card);
    }
}

void ExchangePage::follow()
{
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void ExchangePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void ExchangePage::refresh()
{
    m_stale = false;
    m_outgoing->refresh();
    refreshSent();
    refreshDisputes();
    refreshWaiting();
}

void ExchangePage::refreshWaiting()
{
    const auto waiting = workspace::inbox(context().workspace);
    if (!waiting) {
        messages().showError(waiting.error());
        return;
    }
    m_waiting->setBundles(*waiting);
}

void ExchangePage::refreshSent()
{
    const auto bundles = workspace::sentBundles(context().workspace);
    const auto unanswered = workspace::outbox(context().workspace);
    if (!bundles || !unanswered) {
        messages().showError(bundles ? unanswered.error() : bundles.error());
        return;
    }
    m_sent->setBundles(*bundles, *unanswered);
    m_phone->setVisible(!unanswered->empty());
    m_sentTable->setVisible(!bundles->empty());
    m_nothingSent->setVisible(bundles->empty());
}

void ExchangePage::refreshDisputes()
{
    const auto disputes = workspace::disputes(context().workspace);
    if (!disputes) {
        messages().showError(disputes.error());
        return;
    }
    m_disputes->setDisputes(*disputes);
    m_noDisputes->setVisible(disputes->empty());
}

void ExchangePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < characters(this, kBesideCharacters);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ExchangePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ExchangePage::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        open(paths);
    }
}

} // namespace landgang::ui
