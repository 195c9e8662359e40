// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/outgoingcard.h"

#include "core/workspace/workspace.h"
#include "ui/common/exchangefiles.h"
#include "ui/common/flowlayout.h"
#include "ui/common/primarybutton.h"
#include "ui/common/textlabel.h"
#include "ui/exchange/exchangeactions.h"
#include "ui/exchange/exchangetext.h"
#include "ui/exchange/previewmodel.h"
#include "ui/lists/wrappingtree.h"
#include "ui/look/metrics.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace landgang::ui {

OutgoingCard::OutgoingCard(const UiContext &context, ExchangeActions &actions, QWidget *parent)
    : Card(tr("Send", "heading: bundles to other offices"), parent)
    , m_context(context)
    , m_actions(actions)
    , m_chooser(desktopFileChooser(bundleFilter()))
    , m_office(new QComboBox(this))
    , m_summary(new TextLabel({}, TextRole::Body, this))
    , m_model(new PreviewModel(context, this))
    , m_table(new WrappingTree({34, 38, 28}, WrappingTree::Height::OfContent, this))
    , m_withheld(new TextLabel({}, TextRole::Secondary, this))
    , m_warnings(new TextLabel({}, TextRole::Body, this))
    , m_write(new PrimaryButton({}, this))
    , m_receipt(new QPushButton(this))
{
    setObjectName(QStringLiteral("outgoingCard"));
    m_office->setObjectName(QStringLiteral("exportOffice"));
    m_summary->setObjectName(QStringLiteral("exportSummary"));
    m_table->setObjectName(QStringLiteral("exportPreview"));
    m_withheld->setObjectName(QStringLiteral("exportWithheld"));
    m_warnings->setObjectName(QStringLiteral("exportWarnings"));
    m_write->setObjectName(QStringLiteral("exportBundle"));
    m_receipt->setObjectName(QStringLiteral("exportReceipt"));
    build();
}

void OutgoingCard::build()
{
    auto *label = new TextLabel(tr("&To which office"), TextRole::Body, this);
    label->setBuddy(m_office);
    m_office->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_office->setMinimumContentsLength(14);
    m_table->setAccessibleName(tr("As the receiver sees it"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_warnings->setTone(Tone::Waiting);

    body()->addWidget(label);
    body()->addWidget(m_office);
    body()->addWidget(new TextLabel(tr("As the receiver sees it"), TextRole::Strong, this));
    body()->addWidget(m_summary);
    body()->addWidget(m_table);
    body()->addWidget(m_withheld);
    body()->addWidget(m_warnings);
    auto *buttons = new FlowLayout(nullptr, lines(this, 0.4));
    buttons->addWidget(m_write);
    buttons->addWidget(m_receipt);
    body()->addLayout(buttons);
    connect(m_office, &QComboBox::currentIndexChanged, this, &OutgoingCard::preview);
    connect(m_write, &QPushButton::clicked, this, &OutgoingCard::writeBundle);
    connect(m_receipt, &QPushButton::clicked, this, &OutgoingCard::writeReceipt);
}

void OutgoingCard::refresh()
{
    fillOffices();
    preview();
}

void OutgoingCard::fillOffices()
{
    const QSignalBlocker quiet(m_office);
    const QVariant before = m_office->currentData();
    m_office->clear();
    const Result<std::vector<workspace::KnownOffice>> offices = m_context.workspace.knownOffices();
    for (const workspace::KnownOffice &office :
         offices ? *offices : std::vector<workspace::KnownOffice>()) {
        if (office.confirmed) {
            //: %1 an office whose words were compared.
            m_office->addItem(tr("%1 · known office").arg(office.card.name),
                              office.card.office().toHex());
        }
    }
    m_office->setPlaceholderText(tr("No office is confirmed yet: see Offices"));
    m_office->setEnabled(m_office->count() > 0);
    // With a placeholder text, no entry is current by itself.
    const int kept = before.isValid() ? m_office->findData(before) : -1;
    m_office->setCurrentIndex(kept < 0 && m_office->count() > 0 ? 0 : kept);
}

std::optional<OfficeId> OutgoingCard::chosen() const
{
    return OfficeId::fromHex(m_office->currentData().toString());
}

void OutgoingCard::chooseOffice(const OfficeId &office)
{
    if (const int index = m_office->findData(office.toHex()); index >= 0) {
        m_office->setCurrentIndex(index);
    }
}

void OutgoingCard::preview()
{
    const std::optional<OfficeId> office = chosen();
    if (!office) {
        showNone();
        return;
    }
    const auto preview = m_actions.previewExport(*office);
    if (!preview) {
        showNone();
        emit failed(preview.error());
        return;
    }
    showPreview(*preview);
}

void OutgoingCard::showNone()
{
    m_summary->setText(tr("Take in the card of another office under Offices and compare its words. "
                          "Then what you share goes from here."));
    m_model->setPeople({});
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_table, m_withheld, m_warnings, m_write, m_receipt}) {
        widget->hide();
    }
}

void OutgoingCard::showPreview(const workspace::ExportPreview &preview)
{
    const QString name = m_context.workspace.officeName(preview.to);
    m_number = preview.number;
    m_model->setPeople(preview.people);
    m_summary->setText(exportSummaryText(preview));
    const QString withheld = withheldText(m_context, preview);
    const QString warnings = consentWarningsText(m_context, preview);
    m_withheld->setText(withheld);
    m_warnings->setText(warnings);
    m_table->setVisible(m_model->rowCount() > 0);
    m_withheld->setVisible(!withheld.isEmpty());
    m_warnings->setVisible(!warnings.isEmpty());
    m_write->setVisible(preview.changes > 0);
    m_receipt->setVisible(true);
    //: %1 is an office.
    m_write->setText(tr("Make a &bundle for %1 …").arg(name));
    m_receipt->setText(preview.changes > 0 ? tr("Only a re&ceipt …")
                                           : tr("Make a re&ceipt for %1 …").arg(name));
    m_receipt->setAccessibleName(tr("Make a receipt for %1").arg(name));
}

void OutgoingCard::writeBundle()
{
    const std::optional<OfficeId> office = chosen();
    const QString name = m_context.workspace.officeName(*office);
    const QString path =
        m_chooser.save(this, tr("Bundle for %1").arg(name),
                       bundleFileName(m_context.workspace.office().name, name, m_number));
    if (!path.isEmpty()) {
        m_actions.exportBundle(*office, path);
    }
}

void OutgoingCard::writeReceipt()
{
    const std::optional<OfficeId> office = chosen();
    const QString name = m_context.workspace.officeName(*office);
    const QString path =
        m_chooser.save(this, tr("Receipt for %1").arg(name),
                       bundleFileName(m_context.workspace.office().name, name, m_number));
    if (!path.isEmpty()) {
        m_actions.writeReceipt(*office, path);
    }
}

} // namespace landgang::ui
