// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/start/openofficeform.h"

#include "ui/common/card.h"
#include "ui/common/primarybutton.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"
#include "ui/start/folderfield.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace landgang::ui {

OpenOfficeForm::OpenOfficeForm(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folderLabel(new QLabel(tr("F&older"), this))
    , m_folder(new FolderField(QStringLiteral("openFolder"), this))
    , m_passphrase(new QLineEdit(this))
    , m_where(new TextLabel({}, TextRole::Secondary, this))
{
    m_folder->setFolder(folder);
    static_cast<QLabel *>(m_folderLabel)->setBuddy(m_folder->line());
    m_passphrase->setObjectName(QStringLiteral("openPassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMinimumWidth(characters(this, 24));
    m_where->setObjectName(QStringLiteral("openWhere"));
    m_where->hide();
    auto *show = new QCheckBox(tr("&Show what I type"), this);
    show->setObjectName(QStringLiteral("openShowTyped"));
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });

    auto *card = new Card(tr("Open the office"), this);
    card->body()->addWidget(m_where);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(lines(this, 1));
    form->setVerticalSpacing(lines(this, 0.4));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_folderLabel, m_folder);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(QString(), show);
    card->body()->addLayout(form);
    card->body()->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget *OpenOfficeForm::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, lines(this, 0.4), 0, 0);
    auto *open = new PrimaryButton(tr("Open the o&ffice"), buttons);
    open->setObjectName(QStringLiteral("openOffice"));
    auto *back = new QPushButton(tr("&Back"), buttons);
    back->setObjectName(QStringLiteral("openBack"));
    m_back = back;
    row->addWidget(open);
    row->addWidget(back);
    row->addStretch(1);
    connect(open, &QPushButton::clicked, this, &OpenOfficeForm::openChosen);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &OpenOfficeForm::openChosen);
    connect(back, &QPushButton::clicked, this, &OpenOfficeForm::cancelled);
    return buttons;
}

void OpenOfficeForm::askPassphraseOnly()
{
    m_folderLabel->hide();
    m_folder->hide();
    m_back->hide();
    m_where->setText(QDir::toNativeSeparators(folder()));
    m_where->show();
}

QString OpenOfficeForm::folder() const
{
    return m_folder->folder();
}

QString OpenOfficeForm::passphrase() const
{
    return m_passphrase->text();
}

void OpenOfficeForm::focusFirst()
{
    if (!m_folder->isHidden() && folder().isEmpty()) {
        m_folder->setFocus();
    } else {
        m_passphrase->setFocus();
    }
}

void OpenOfficeForm::focusPassphrase()
{
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

} // namespace landgang::ui
