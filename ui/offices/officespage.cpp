// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/offices/officespage.h"

#include "core/workspace/office/officecards.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/workspace.h"
#include "ui/common/card.h"
#include "ui/common/exchangefiles.h"
#include "ui/common/messagebar.h"
#include "ui/common/primarybutton.h"
#include "ui/common/statelabel.h"
#include "ui/look/metrics.h"
#include "ui/offices/confirmform.h"
#include "ui/offices/fingerprintview.h"
#include "ui/offices/officetext.h"
#include "ui/words/datetext.h"

#include <QDir>
#include <QVBoxLayout>

namespace landgang::ui {

OfficesPage::OfficesPage(UiContext &context, QWidget *parent)
    : Page(context, tr("Offices"), parent)
    , m_chooser(desktopFileChooser(cardFilter()))
    , m_list(new QWidget(this))
{
    setObjectName(QStringLiteral("officesPage"));
    setSubtitle(
        tr("Who we exchange bundles with. An office is known once its words were compared."));
    auto *import = new PrimaryButton(tr("&Take in an office card …"), this);
    import->setObjectName(QStringLiteral("importCard"));
    addAtRight(import);
    connect(import, &QPushButton::clicked, this, &OfficesPage::chooseImport);

    auto *offices = new QVBoxLayout(m_list);
    offices->setContentsMargins(0, 0, 0, 0);
    offices->setSpacing(lines(this, 0.8));
    body()->addWidget(m_list);
    body()->addWidget(makeOwnCard());
    body()->addStretch(1);
    connect(&context.workspace, &workspace::Workspace::changed, this,
            [this](const workspace::ChangeNotice &notice) {
                if (notice.offices || notice.bundles) {
                    reload();
                }
            });
    reload();
}

void OfficesPage::importFile(const QString &path)
{
    const auto office = workspace::importCard(context().workspace, path);
    if (!office) {
        messages().showError(office.error());
        return;
    }
    if (office->confirmed) {
        messages().showDone(tr("The newer card of %1 is in.").arg(office->card.name));
        return;
    }
    messages().showNote(tr("The card of %1 is in. Compare the words before you exchange anything.")
                            .arg(office->card.name));
    const auto form = m_forms.find(office->card.office());
    if (form != m_forms.end()) {
        form->second->focusFirst();
    }
}

void OfficesPage::exportTo(const QString &path)
{
    const Result<> written = workspace::exportCard(context().workspace, path);
    if (!written) {
        messages().showError(written.error());
        return;
    }
    messages().showDone(tr("Our card is written to %1. Send it to the other office, and read them "
                           "our words on the phone.")
                            .arg(QDir::toNativeSeparators(path)));
}

void OfficesPage::confirm(const OfficeId &office)
{
    const auto form = m_forms.find(office);
    if (form == m_forms.end()) {
        return;
    }
    const QString name = context().workspace.officeName(office);
    const Result<> confirmed =
        workspace::confirmCard(context().workspace, office, form->second->typed());
    if (!confirmed) {
        messages().showError(confirmed.error());
        form->second->focusFirst();
        return;
    }
    messages().showDone(tr("%1 is known now. Bundles can go both ways.").arg(name));
    // A bundle may have come before its sender was known.
    if (const auto read = workspace::retryInbox(context().workspace); !read) {
        messages().showError(read.error());
    }
}

void OfficesPage::reload()
{
    const auto offices = context().workspace.knownOffices();
    if (!offices) {
        messages().showError(offices.error());
        return;
    }
    m_forms.clear();
    while (QLayoutItem *item = m_list->layout()->takeAt(0)) {
        // A form may be what the change came from.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const workspace::KnownOffice &office : *offices) {
        QWidget *card = makeOfficeCard(office, *offices);
        m_list->layout()->addWidget(card);
        // At once, so that a field in it can be given the focus.
        card->show();
    }
    if (offices->empty()) {
        m_list->layout()->addWidget(new TextLabel(
            tr("No other office yet. Send them our card, and take in theirs when it comes."),
            TextRole::Body, m_list));
    }
}

QWidget *OfficesPage::makeOwnCard()
{
    const workspace::Workspace &workspace = context().workspace;
    auto *card = new Card(tr("Our office: %1").arg(workspace.office().name), this);
    card->setObjectName(QStringLiteral("ownCard"));
    card->body()->addWidget(
        new TextLabel(officeDescription(workspace.office()), TextRole::Secondary, card));
    card->body()->addWidget(
        new TextLabel(tr("Our twelve words. Read them aloud when another office calls to compare:"),
                      TextRole::Body, card));
    card->body()->addWidget(new FingerprintView(workspace::cardWords(workspace.officeId()), card));
    auto *write = new QPushButton(tr("&Write our card to a file …"), card);
    write->setObjectName(QStringLiteral("exportCard"));
    card->body()->addWidget(write, 0, Qt::AlignLeft);
    connect(write, &QPushButton::clicked, this, &OfficesPage::chooseExport);
    return card;
}

QWidget *OfficesPage::makeOfficeCard(const workspace::KnownOffice &office,
                                     const std::vector<workspace::KnownOffice> &all)
{
    const OfficeStanding standing = officeStanding(office, all);
    const StateText state = officeStandingText(context(), office, standing);
    auto *card = new Card(office.card.name, m_list);
    card->setObjectName(QStringLiteral("office-%1").arg(office.card.office().toHex().left(12)));
    card->body()->addWidget(new StateLabel(state, TextRole::Strong, card));
    card->body()->addWidget(
        new TextLabel(officeDescription(office.card), TextRole::Secondary, card));
    if (office.lastHeard) {
        card->body()->addWidget(
            new TextLabel(tr("Last bundle read in: %1")
                              .arg(relativePast(context().locale, *office.lastHeard,
                                                context().workspace.today())),
                          TextRole::Secondary, card));
    }
    if (standing == OfficeStanding::NameTaken) {
        card->body()->addWidget(
            new TextLabel(tr("Ask the office you know whether it has a new card before you go on."),
                          TextRole::Body, card));
    }
    if (standing != OfficeStanding::Known) {
        card->setTone(state.tone);
        auto *form = new ConfirmForm(office, card);
        const OfficeId id = office.card.office();
        connect(form, &ConfirmForm::confirmChosen, this, [this, id] { confirm(id); });
        card->body()->addWidget(form);
        m_forms.emplace(id, form);
    }
    return card;
}

void OfficesPage::chooseImport()
{
    const QString path = m_chooser.open(this, tr("Take in an office card"));
    if (!path.isEmpty()) {
        importFile(path);
    }
}

void OfficesPage::chooseExport()
{
    const QString path = m_chooser.save(this, tr("Write our card to a file"),
                                        cardFileName(context().workspace.office().name));
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

} // namespace landgang::ui
