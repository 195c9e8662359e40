// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/disputes/answereditor.h"

#include "core/changelog/fieldvalues.h"
#include "ui/common/datefield.h"
#include "ui/common/textlabel.h"
#include "ui/words/areastatetext.h"
#include "ui/words/choicetext.h"
#include "ui/words/itemtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace landgang::ui {
namespace {

using changelog::Field;
using changelog::fromValue;
using changelog::toValue;
using changelog::Value;

template<typename T>
std::pair<QString, int> choice(T value, const QString &word)
{
    return {capitalised(word), static_cast<int>(value)};
}

std::vector<std::pair<QString, int>> progressChoices()
{
    std::vector<std::pair<QString, int>> choices;
    for (const Progress each : {Progress::Done, Progress::WaitingForOther, Progress::NotNeeded,
                                Progress::DeclinedByPerson, Progress::Open}) {
        choices.push_back(choice(each, progressText(each).word));
    }
    return choices;
}

template<typename T>
std::vector<std::pair<QString, int>> choicesOf(std::initializer_list<T> values)
{
    std::vector<std::pair<QString, int>> choices;
    for (const T each : values) {
        choices.push_back(choice(each, choiceText(each)));
    }
    return choices;
}

} // namespace

bool AnswerEditor::canEdit(Field field)
{
    switch (field) {
    case Field::PersonName:
    case Field::Intake:
    case Field::Release:
    case Field::MunicipalityAfter:
    case Field::IdNumber:
    case Field::LegalStatus:
    case Field::Need:
    case Field::ItemState: return true;
    default: return false;
    }
}

AnswerEditor::AnswerEditor(const UiContext &context, Field field, const Value &start,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_form(new QFormLayout)
    , m_refusal(new TextLabel({}, TextRole::Body, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addLayout(m_form);
    addFields(start);
    m_refusal->setTone(Tone::Gap);
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto *stand = new QPushButton(tr("Let the new answer stand"), this);
    stand->setObjectName(QStringLiteral("newAnswerStand"));
    column->addWidget(stand, 0, Qt::AlignLeft);
    connect(stand, &QPushButton::clicked, this, &AnswerEditor::offer);
}

void AnswerEditor::offer()
{
    const Value offered = value();
    if (m_field == Field::ItemState) {
        const std::optional<ItemState> state = fromValue<ItemState>(offered);
        const QString missing = state ? missingText(*state) : QString();
        m_refusal->setText(missing);
        m_refusal->setVisible(!missing.isEmpty());
        if (!missing.isEmpty()) {
            m_text->setFocus();
            return;
        }
    }
    emit answered(offered);
}

void AnswerEditor::addFields(const Value &start)
{
    if (m_field == Field::ItemState) {
        const ItemState state = fromValue<ItemState>(start).value_or(ItemState());
        addChoice(tr("&Status"), progressChoices(), static_cast<int>(state.progress));
        addText(tr("What shows it, or &why not"), state.evidence);
    } else if (m_field == Field::Need) {
        addChoice(tr("&Need"), choicesOf({Need::HasNeed, Need::NoNeed, Need::Declined}),
                  static_cast<int>(fromValue<Need>(start).value_or(Need::HasNeed)));
    } else if (m_field == Field::LegalStatus) {
        addChoice(tr("&Status"),
                  choicesOf({LegalStatus::Convicted, LegalStatus::Remand, LegalStatus::Expulsion,
                             LegalStatus::Community}),
                  static_cast<int>(fromValue<LegalStatus>(start).value_or(LegalStatus::Convicted)));
    } else if (m_field == Field::Release) {
        const ReleaseDate release = fromValue<ReleaseDate>(start).value_or(ReleaseDate());
        addDate(tr("&Release date"), release.date);
        addChoice(tr("How &firm it is"),
                  choicesOf({DateStatus::Calculated, DateStatus::Expected, DateStatus::Decided,
                             DateStatus::Actual}),
                  static_cast<int>(release.status));
    } else if (m_field == Field::Intake) {
        addDate(tr("&Intake date"), fromValue<QDate>(start).value_or(QDate()));
    } else if (m_field == Field::PersonName) {
        const PersonName name = fromValue<PersonName>(start).value_or(PersonName());
        addText(tr("&Family name"), name.family);
        addSecondText(tr("&Given name"), name.given);
    } else {
        addText(tr("&Answer"), fromValue<QString>(start).value_or(QString()));
    }
}

void AnswerEditor::addChoice(const QString &label,
                             const std::vector<std::pair<QString, int>> &choices, int current)
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("newAnswerChoice"));
    for (const auto &[text, value] : choices) {
        m_choice->addItem(text, value);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(current)));
    m_form->addRow(label, m_choice);
}

void AnswerEditor::addText(const QString &label, const QString &text)
{
    m_text = new QLineEdit(text, this);
    m_text->setObjectName(QStringLiteral("newAnswerText"));
    m_form->addRow(label, m_text);
}

void AnswerEditor::addSecondText(const QString &label, const QString &text)
{
    m_secondText = new QLineEdit(text, this);
    m_secondText->setObjectName(QStringLiteral("newAnswerSecondText"));
    m_form->addRow(label, m_secondText);
}

void AnswerEditor::addDate(const QString &label, QDate date)
{
    m_date = new DateField(date, m_context.locale, this);
    m_date->setObjectName(QStringLiteral("newAnswerDate"));
    m_form->addRow(label, m_date);
}

Value AnswerEditor::value() const
{
    switch (m_field) {
    case Field::ItemState:
        return toValue(ItemState{static_cast<Progress>(m_choice->currentData().toInt()),
                                 m_text->text().trimmed()});
    case Field::Need: return toValue(static_cast<Need>(m_choice->currentData().toInt()));
    case Field::LegalStatus:
        return toValue(static_cast<LegalStatus>(m_choice->currentData().toInt()));
    case Field::Release:
        return toValue(
            ReleaseDate{m_date->date(), static_cast<DateStatus>(m_choice->currentData().toInt())});
    case Field::Intake: return toValue(m_date->date());
    case Field::PersonName:
        return toValue(PersonName{m_text->text().trimmed(), m_secondText->text().trimmed()});
    default: return toValue(m_text->text().trimmed());
    }
}

} // namespace landgang::ui
