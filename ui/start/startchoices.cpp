// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/start/startchoices.h"

#include "ui/common/card.h"
#include "ui/common/primarybutton.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"
#include "ui/words/language.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace landgang::ui {

StartChoices::StartChoices(Language language, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(lines(this, 0.7));
    connect(addChoice(tr("Open an office"),
                      tr("Your office is already on this PC or in a folder you share."),
                      new PrimaryButton(tr("&Open an office …"), this),
                      QStringLiteral("startOpen")),
            &QPushButton::clicked, this, &StartChoices::openChosen);
    connect(addChoice(tr("Create an office"),
                      tr("The first time: the name of the office, your name, and a passphrase."),
                      new QPushButton(tr("&Create an office …"), this),
                      QStringLiteral("startCreate")),
            &QPushButton::clicked, this, &StartChoices::createChosen);
    m_practise = addChoice(
        tr("Practise"),
        tr("A prison and a Nav office with fictional people. Nothing you do there is real."),
        new QPushButton(tr("&Practise with fictional people"), this),
        QStringLiteral("startPractise"));
    connect(m_practise, &QPushButton::clicked, this, &StartChoices::practiseChosen);
    m_progress = new TextLabel({}, TextRole::Secondary, this);
    m_progress->setObjectName(QStringLiteral("practiceProgress"));
    m_progress->hide();
    m_column->addWidget(m_progress);
    m_column->addWidget(makeLanguages(language));
}

void StartChoices::showProgress(const QString &text)
{
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
    setEnabled(text.isEmpty());
}

QPushButton *StartChoices::addChoice(const QString &heading, const QString &explanation,
                                     QPushButton *button, const QString &name)
{
    auto *card = new Card(heading, this);
    button->setObjectName(name);
    button->setAccessibleDescription(explanation);
    card->body()->addWidget(new TextLabel(explanation, TextRole::Secondary, card));
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    m_column->addWidget(card);
    return button;
}

QWidget *StartChoices::makeLanguages(Language language)
{
    auto *languages = new QWidget(this);
    auto *row = new QHBoxLayout(languages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lines(this, 1));
    auto *label = new TextLabel(tr("Language"), TextRole::Secondary, languages);
    label->setWordWrap(false);
    row->addWidget(label);
    for (const Language each : windowLanguages()) {
        auto *choice = new QRadioButton(languageName(each), languages);
        choice->setObjectName(QStringLiteral("startLanguage-%1").arg(languageCode(each)));
        choice->setChecked(each == language);
        row->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this, each] { emit languageChosen(each); });
    }
    row->addStretch(1);
    return languages;
}

} // namespace landgang::ui
