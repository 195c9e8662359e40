// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/sharing/consentform.h"

#include "core/workspace/workspace.h"
#include "ui/casefile/caseactions.h"
#include "ui/common/datefield.h"
#include "ui/common/flowlayout.h"
#include "ui/common/primarybutton.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"
#include "ui/words/plannames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace landgang::ui {

ConsentForm::ConsentForm(const UiContext &context, CaseActions &actions, QWidget *parent)
    : Card(tr("Record a consent"), parent)
    , m_context(context)
    , m_actions(actions)
    , m_office(new QComboBox(this))
    , m_areaBox(new QWidget(this))
    , m_areaFlow(new FlowLayout(m_areaBox, lines(this, 0.6)))
    , m_mayWrite(new QCheckBox(tr("The office may also &write in these areas"), this))
    , m_from(new DateField(context.workspace.today(), context.locale, this))
    , m_hasEnd(new QCheckBox(tr("The consent &ends on"), this))
    , m_until(new DateField(context.workspace.today().addYears(1), context.locale, this))
    , m_basis(new QLineEdit(this))
    , m_refusal(new TextLabel({}, TextRole::Body, this))
    , m_record(new PrimaryButton(tr("&Record the consent"), this))
{
    setObjectName(QStringLiteral("consentForm"));
    m_office->setObjectName(QStringLiteral("consentOffice"));
    m_mayWrite->setObjectName(QStringLiteral("consentMayWrite"));
    m_from->setObjectName(QStringLiteral("consentFrom"));
    m_hasEnd->setObjectName(QStringLiteral("consentHasEnd"));
    m_until->setObjectName(QStringLiteral("consentUntil"));
    m_basis->setObjectName(QStringLiteral("consentBasis"));
    m_refusal->setObjectName(QStringLiteral("consentRefusal"));
    m_record->setObjectName(QStringLiteral("consentRecord"));
    build();
    fillOffices();
}

void ConsentForm::build()
{
    m_areaBox->setAccessibleName(tr("Areas the office may see"));
    m_basis->setPlaceholderText(tr("For example: paper form of 3 March, in the case folder"));
    m_refusal->setTone(Tone::Gap);
    m_refusal->hide();
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(lines(this, 0.5));
    //: The office that a consent lets see something.
    form->addRow(tr("&Office"), m_office);
    //: The areas that a consent opens.
    form->addRow(tr("May see"), m_areaBox);
    form->addRow(QString(), m_mayWrite);
    buildDates(form);
    form->addRow(tr("How the person was &informed"), m_basis);
    body()->addLayout(form);
    body()->addWidget(m_refusal);
    body()->addWidget(m_record, 0, Qt::AlignLeft);
    connect(m_record, &QPushButton::clicked, this, &ConsentForm::record);
}

void ConsentForm::buildDates(QFormLayout *form)
{
    m_until->setEnabled(false);
    m_until->setAccessibleName(tr("The consent ends on"));
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    auto *row = new FlowLayout(nullptr, lines(this, 0.5));
    row->addWidget(m_hasEnd);
    row->addWidget(m_until);
    //: The day a consent begins.
    form->addRow(tr("&From"), m_from);
    form->addRow(QString(), row);
}

void ConsentForm::fillOffices()
{
    const QVariant chosen = m_office->currentData();
    m_office->clear();
    const Result<std::vector<workspace::KnownOffice>> offices = m_context.workspace.knownOffices();
    for (const workspace::KnownOffice &office :
         offices ? *offices : std::vector<workspace::KnownOffice>()) {
        if (office.confirmed) {
            m_office->addItem(office.card.name, office.card.office().toHex());
        }
    }
    // Whom the person allowed is chosen by hand, also when only one office is known.
    m_office->setPlaceholderText(m_office->count() > 0
                                     ? tr("Choose an office")
                                     : tr("No office is confirmed yet: see Offices"));
    m_office->setCurrentIndex(chosen.isValid() ? m_office->findData(chosen) : -1);
    m_record->setEnabled(m_office->count() > 0);
}

void ConsentForm::fillAreas(const ReleasePlan &plan)
{
    const bool same =
        std::equal(plan.areas.begin(), plan.areas.end(), m_areas.begin(), m_areas.end(),
                   [](const NeedArea &area, const auto &shown) { return area.key == shown.first; });
    if (same) {
        return;
    }
    for (const auto &[key, box] : m_areas) {
        delete box;
    }
    m_areas.clear();
    for (const NeedArea &area : plan.areas) {
        auto *box = new QCheckBox(areaTitle(m_context, area.key), m_areaBox);
        box->setObjectName(QString(u"consentArea-" + area.key.toString()));
        m_areaFlow->addWidget(box);
        m_areas.emplace_back(area.key, box);
    }
}

void ConsentForm::setPlan(const ReleasePlan &plan)
{
    fillOffices();
    fillAreas(plan);
    if (m_case != plan.id) {
        m_case = plan.id;
        clear();
    }
}

std::vector<AreaKey> ConsentForm::tickedAreas() const
{
    std::vector<AreaKey> areas;
    for (const auto &[key, box] : m_areas) {
        if (box->isChecked()) {
            areas.push_back(key);
        }
    }
    return areas;
}

QString ConsentForm::missing() const
{
    if (m_office->currentIndex() < 0) {
        return tr("Choose the office the person allowed.");
    }
    if (tickedAreas().empty()) {
        return tr("Tick at least one area the person allowed.");
    }
    if (m_hasEnd->isChecked() && m_until->date() < m_from->date()) {
        return tr("The consent ends before it begins. Correct one of the dates.");
    }
    if (m_basis->text().trimmed().isEmpty()) {
        return tr("Write how the person was informed, and where the form lies.");
    }
    return {};
}

void ConsentForm::record()
{
    const QString refusal = missing();
    showRefusal(refusal);
    const auto office = OfficeId::fromHex(m_office->currentData().toString());
    if (!refusal.isEmpty() || !office) {
        return;
    }
    const bool hasEnd = m_hasEnd->isChecked();
    const workspace::Consent consent{*office,
                                     tickedAreas(),
                                     m_mayWrite->isChecked() ? changelog::Right::Write
                                                             : changelog::Right::Read,
                                     m_from->date(),
                                     hasEnd ? std::optional(m_until->date()) : std::nullopt,
                                     m_basis->text().trimmed()};
    if (m_actions.recordConsent(consent)) {
        clear();
    }
}

void ConsentForm::clear()
{
    m_office->setCurrentIndex(-1);
    for (const auto &[key, box] : m_areas) {
        box->setChecked(false);
    }
    m_mayWrite->setChecked(false);
    m_hasEnd->setChecked(false);
    m_from->setDate(m_context.workspace.today());
    m_until->setDate(m_context.workspace.today().addYears(1));
    m_basis->clear();
    showRefusal({});
}

void ConsentForm::showRefusal(const QString &text)
{
    m_refusal->setText(text);
    m_refusal->setVisible(!text.isEmpty());
    // QFormLayout forgets that a row of its wraps when something below the form comes or goes.
    m_areaBox->updateGeometry();
}

} // namespace landgang::ui
