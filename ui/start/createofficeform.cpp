// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/start/createofficeform.h"

#include "ui/common/card.h"
#include "ui/common/primarybutton.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"
#include "ui/start/folderfield.h"
#include "ui/words/choicetext.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <array>

namespace landgang::ui {
namespace {

constexpr qsizetype kLeastPassphrase = 12; // Characters; four plain words are more.

using exchange::OfficeKind;
constexpr std::array kKinds{OfficeKind::Prison,      OfficeKind::NavMunicipal,
                            OfficeKind::NavState,    OfficeKind::Municipality,
                            OfficeKind::Probation,   OfficeKind::County,
                            OfficeKind::HealthTrust, OfficeKind::Other};

QLineEdit *lineEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(200);
    edit->setMinimumWidth(characters(parent, 24));
    return edit;
}

} // namespace

CreateOfficeForm::CreateOfficeForm(QWidget *parent)
    : QWidget(parent)
    , m_name(lineEdit(QStringLiteral("officeName"), this))
    , m_kind(new QComboBox(this))
    , m_municipality(lineEdit(QStringLiteral("officeMunicipality"), this))
    , m_phone(lineEdit(QStringLiteral("officePhone"), this))
    , m_userName(lineEdit(QStringLiteral("userName"), this))
    , m_userFunction(lineEdit(QStringLiteral("userFunction"), this))
    , m_folder(new FolderField(QStringLiteral("createFolder"), this))
    , m_passphrase(lineEdit(QStringLiteral("createPassphrase"), this))
    , m_repeated(lineEdit(QStringLiteral("createPassphraseAgain"), this))
{
    auto *card = new Card(tr("Create an office"), this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(lines(this, 1));
    form->setVerticalSpacing(lines(this, 0.4));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addOffice(*form);
    addColleague(*form);
    addStore(*form);
    card->body()->addLayout(form);
    card->body()->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void CreateOfficeForm::addOffice(QFormLayout &form)
{
    m_kind->setObjectName(QStringLiteral("officeKind"));
    for (const OfficeKind kind : kKinds) {
        m_kind->addItem(capitalised(choiceText(kind)), static_cast<int>(kind));
    }
    form.addRow(tr("&Name of the office"), m_name);
    form.addRow(tr("&Kind of office"), m_kind);
    form.addRow(tr("&Municipality"), m_municipality);
    form.addRow(tr("&Phone"), m_phone);
    connect(m_name, &QLineEdit::textChanged, this, &CreateOfficeForm::proposeFolder);
    proposeFolder();
}

void CreateOfficeForm::addColleague(QFormLayout &form)
{
    m_userFunction->setPlaceholderText(tr("for example social consultant"));
    form.addRow(tr("&Your name"), m_userName);
    form.addRow(tr("Your &function"), m_userFunction);
}

void CreateOfficeForm::addStore(QFormLayout &form)
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_repeated->setEchoMode(QLineEdit::Password);
    auto *note =
        new TextLabel(tr("At least %n character(s). Four words that have nothing to do with "
                         "each other are good. Nobody can open the office without it: "
                         "write it down and lock it away.",
                         nullptr, static_cast<int>(kLeastPassphrase)),
                      TextRole::Secondary, this);
    auto *label = new QLabel(tr("F&older"), this);
    label->setBuddy(m_folder->line());
    form.addRow(label, m_folder);
    form.addRow(tr("P&assphrase"), m_passphrase);
    form.addRow(tr("Passphrase a&gain"), m_repeated);
    form.addRow(note);
}

QWidget *CreateOfficeForm::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, lines(this, 0.4), 0, 0);
    auto *create = new PrimaryButton(tr("&Create the office"), buttons);
    create->setObjectName(QStringLiteral("createOffice"));
    auto *back = new QPushButton(tr("&Back"), buttons);
    back->setObjectName(QStringLiteral("createBack"));
    row->addWidget(create);
    row->addWidget(back);
    row->addStretch(1);
    connect(create, &QPushButton::clicked, this, &CreateOfficeForm::createChosen);
    connect(m_repeated, &QLineEdit::returnPressed, this, &CreateOfficeForm::createChosen);
    connect(back, &QPushButton::clicked, this, &CreateOfficeForm::cancelled);
    return buttons;
}

QString CreateOfficeForm::folder() const
{
    return m_folder->folder();
}

workspace::NewOffice CreateOfficeForm::office() const
{
    workspace::NewOffice office;
    office.name = m_name->text().trimmed();
    office.kind = static_cast<OfficeKind>(m_kind->currentData().toInt());
    office.municipality = m_municipality->text().trimmed();
    office.phone = m_phone->text().trimmed();
    office.userName = m_userName->text().trimmed();
    office.userFunction = m_userFunction->text().trimmed();
    return office;
}

QString CreateOfficeForm::passphrase() const
{
    return m_passphrase->text();
}

QString CreateOfficeForm::refusal()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        return tr("The name of the office is missing.");
    }
    if (m_userName->text().trimmed().isEmpty()) {
        m_userName->setFocus();
        return tr("Your name is missing.");
    }
    if (folder().isEmpty()) {
        m_folder->setFocus();
        return tr("The folder is missing.");
    }
    if (passphrase().size() < kLeastPassphrase) {
        m_passphrase->setFocus();
        return tr("The passphrase is too short: at least %n character(s).", nullptr,
                  static_cast<int>(kLeastPassphrase));
    }
    if (passphrase() != m_repeated->text()) {
        m_repeated->setFocus();
        m_repeated->selectAll();
        return tr("The two passphrases are not the same. Type the second one again.");
    }
    return {};
}

void CreateOfficeForm::focusFirst()
{
    m_name->setFocus();
}

void CreateOfficeForm::proposeFolder()
{
    if (m_folder->line()->isModified()) {
        return;
    }
    QString name = m_name->text().trimmed();
    name.replace(u'/', u'-').replace(u'\\', u'-');
    const QString base = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setFolder(QDir(base).filePath(QStringLiteral("Landgang/%1").arg(name)));
}

} // namespace landgang::ui
