// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/offices/confirmform.h"

#include "core/workspace/office/officecards.h"
#include "ui/common/flowlayout.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace landgang::ui {

ConfirmForm::ConfirmForm(const workspace::KnownOffice &office, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.4));
    column->addWidget(new TextLabel(
        tr("Call %1 on a number you had before the card came, ask them to read their twelve words "
           "aloud, and type three of them.")
            .arg(office.card.name),
        TextRole::Body, this));
    column->addWidget(makeFields(office.card.office()));
    auto *confirm = new QPushButton(tr("The words match: %1 is known").arg(office.card.name), this);
    confirm->setObjectName(QStringLiteral("confirmOffice"));
    column->addWidget(confirm, 0, Qt::AlignLeft);
    connect(confirm, &QPushButton::clicked, this, &ConfirmForm::confirmChosen);
}

QWidget *ConfirmForm::makeFields(const OfficeId &office)
{
    auto *fields = new QWidget(this);
    auto *flow = new FlowLayout(fields, lines(this, 0.8));
    int number = 0;
    for (const int position : workspace::askedWords(office)) {
        auto *pair = new QWidget(fields);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        auto *field = new QLineEdit(pair);
        field->setObjectName(QStringLiteral("askedWord%1").arg(number++));
        field->setFixedWidth(characters(this, 16));
        auto *label = new QLabel(tr("word %1").arg(position + 1), pair);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        flow->addWidget(pair);
        connect(field, &QLineEdit::returnPressed, this, &ConfirmForm::confirmChosen);
        m_fields.push_back(field);
    }
    return fields;
}

QStringList ConfirmForm::typed() const
{
    QStringList words;
    for (const QLineEdit *field : m_fields) {
        words << field->text();
    }
    return words;
}

void ConfirmForm::focusFirst()
{
    m_fields.front()->setFocus();
    m_fields.front()->selectAll();
}

} // namespace landgang::ui
