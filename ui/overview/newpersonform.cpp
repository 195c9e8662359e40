// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/newpersonform.h"

#include "core/domain/identity/idnumber.h"
#include "core/workspace/workspace.h"
#include "ui/common/card.h"
#include "ui/common/datefield.h"
#include "ui/common/primarybutton.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"
#include "ui/words/choicetext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace landgang::ui {
namespace {

constexpr std::array kStatuses{LegalStatus::Convicted, LegalStatus::Remand, LegalStatus::Expulsion,
                               LegalStatus::Community};
constexpr std::array kFirmnesses{DateStatus::Calculated, DateStatus::Expected, DateStatus::Decided};
constexpr int kUsualDaysToRelease = 120; // Where the calendar opens; the guarantee's plan period.

QLineEdit *textEdit(const QString &name, int width, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(200);
    edit->setMinimumWidth(characters(parent, width * 2 / 3));
    edit->setMaximumWidth(characters(parent, width));
    return edit;
}

} // namespace

NewPersonForm::NewPersonForm(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_family(textEdit(QStringLiteral("personFamily"), 40, this))
    , m_given(textEdit(QStringLiteral("personGiven"), 40, this))
    , m_idNumber(textEdit(QStringLiteral("personIdNumber"), 20, this))
    , m_idNumberNote(new TextLabel({}, TextRole::Secondary, this))
    , m_status(new QComboBox(this))
    , m_municipality(textEdit(QStringLiteral("personMunicipality"), 40, this))
    , m_intake(new DateField(context.workspace.today(), context.locale, this))
    , m_firmness(new QComboBox(this))
    , m_release(new DateField(context.workspace.today().addDays(kUsualDaysToRelease),
                              context.locale, this))
{
    auto *card = new Card({}, this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(lines(this, 1));
    form->setVerticalSpacing(lines(this, 0.5));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addNames(*form);
    addSituation(*form);
    addDates(*form);
    card->body()->addLayout(form);
    card->body()->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
}

void NewPersonForm::addNames(QFormLayout &form)
{
    form.addRow(tr("&Family name"), m_family);
    form.addRow(tr("&Given name"), m_given);
    m_idNumber->setPlaceholderText(tr("may wait"));
    m_idNumberNote->setObjectName(QStringLiteral("personIdNumberNote"));
    m_idNumberNote->hide();
    form.addRow(tr("National identity &number"), m_idNumber);
    form.addRow(m_idNumberNote);
    connect(m_idNumber, &QLineEdit::textChanged, this, &NewPersonForm::showIdNumberCheck);
}

void NewPersonForm::addSituation(QFormLayout &form)
{
    m_status->setObjectName(QStringLiteral("personStatus"));
    for (const LegalStatus status : kStatuses) {
        m_status->addItem(capitalised(choiceText(status)), static_cast<int>(status));
    }
    form.addRow(tr("&Status"), m_status);
    form.addRow(tr("&Municipality after release"), m_municipality);
    m_municipality->setPlaceholderText(tr("may wait"));
}

void NewPersonForm::addDates(QFormLayout &form)
{
    m_intake->setObjectName(QStringLiteral("personIntake"));
    m_release->setObjectName(QStringLiteral("personRelease"));
    form.addRow(tr("Came &in on"), m_intake);
    m_firmness->setObjectName(QStringLiteral("personFirmness"));
    for (const DateStatus status : kFirmnesses) {
        m_firmness->addItem(capitalised(choiceText(status)), static_cast<int>(status));
    }
    m_firmness->addItem(tr("No date yet"));
    m_firmness->setCurrentIndex(m_firmness->findData(static_cast<int>(DateStatus::Expected)));
    form.addRow(tr("Release date &is"), m_firmness);
    form.addRow(tr("&Release on"), m_release);
    connect(m_firmness, &QComboBox::currentIndexChanged, this, &NewPersonForm::showFirmness);
}

QWidget *NewPersonForm::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, lines(this, 0.5), 0, 0);
    auto *takeIn = new PrimaryButton(tr("&Open the release plan"), buttons);
    takeIn->setObjectName(QStringLiteral("personTakeIn"));
    auto *cancel = new QPushButton(tr("&Back to the list"), buttons);
    cancel->setObjectName(QStringLiteral("personCancel"));
    row->addWidget(takeIn);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(takeIn, &QPushButton::clicked, this, &NewPersonForm::takeInChosen);
    connect(cancel, &QPushButton::clicked, this, &NewPersonForm::cancelled);
    for (QLineEdit *field : {m_family, m_given, m_idNumber, m_municipality}) {
        connect(field, &QLineEdit::returnPressed, this, &NewPersonForm::takeInChosen);
    }
    return buttons;
}

void NewPersonForm::focusFirst()
{
    m_family->setFocus();
}

void NewPersonForm::clear()
{
    for (QLineEdit *field : {m_family, m_given, m_idNumber, m_municipality}) {
        field->clear();
    }
    m_status->setCurrentIndex(0);
    m_intake->setDate(m_context.workspace.today());
    m_release->setDate(m_context.workspace.today().addDays(kUsualDaysToRelease));
}

workspace::PersonIntake NewPersonForm::intake() const
{
    workspace::PersonIntake intake;
    intake.name = {m_family->text().trimmed(), m_given->text().trimmed()};
    intake.idNumber = m_idNumber->text().trimmed();
    intake.legalStatus = static_cast<LegalStatus>(m_status->currentData().toInt());
    intake.intake = m_intake->date();
    if (m_firmness->currentData().isValid()) {
        intake.release = ReleaseDate{m_release->date(),
                                     static_cast<DateStatus>(m_firmness->currentData().toInt())};
    }
    intake.municipalityAfter = m_municipality->text().trimmed();
    return intake;
}

void NewPersonForm::showIdNumberCheck()
{
    QString note;
    switch (checkIdNumber(m_idNumber->text())) {
    case IdNumberCheck::Empty:
    case IdNumberCheck::Valid: break;
    case IdNumberCheck::Synthetic: note = tr("A made-up number, for practice."); break;
    case IdNumberCheck::WrongLength:
        note = tr("Usually eleven digits. You can go on all the same.");
        break;
    case IdNumberCheck::ImpossibleDate:
        note = tr("The first six digits are not a date. You can go on all the same.");
        break;
    case IdNumberCheck::WrongCheckDigits:
        note = tr("The last two digits do not fit the others: a digit may be wrong. You can go on "
                  "all the same.");
        break;
    }
    m_idNumberNote->setText(note);
    m_idNumberNote->setTone(Tone::Waiting);
    m_idNumberNote->setVisible(!note.isEmpty());
    m_idNumber->setAccessibleDescription(note);
}

void NewPersonForm::showFirmness()
{
    m_release->setEnabled(m_firmness->currentData().isValid());
}

} // namespace landgang::ui
