// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/phoneform.h"

#include "ui/common/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace landgang::ui {

PhoneForm::PhoneForm(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
{
    m_words->setObjectName(QStringLiteral("phoneWords"));
    auto *label = new TextLabel(tr("Does the office answer by &telephone? Type the eight words it "
                                   "reads aloud."),
                                TextRole::Secondary, this);
    label->setBuddy(m_words);
    auto *take = new QPushButton(tr("Take in the &words"), this);
    take->setObjectName(QStringLiteral("phoneTake"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_words);
    column->addWidget(take, 0, Qt::AlignLeft);
    const auto send = [this] {
        static const QRegularExpression kBetween(QStringLiteral("[\\s,]+"));
        emit wordsTyped(m_words->text().split(kBetween, Qt::SkipEmptyParts));
    };
    connect(take, &QPushButton::clicked, this, send);
    connect(m_words, &QLineEdit::returnPressed, this, send);
}

void PhoneForm::clear()
{
    m_words->clear();
}

} // namespace landgang::ui
