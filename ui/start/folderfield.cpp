// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/start/folderfield.h"

#include "ui/look/metrics.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace landgang::ui {

FolderField::FolderField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
{
    m_line->setObjectName(name);
    // A label reaches only its siblings as their name.
    m_line->setAccessibleName(tr("Folder of the office"));
    m_line->setMinimumWidth(characters(this, 16));
    auto *browse = new QPushButton(tr("Choose …"), this);
    browse->setObjectName(QString(name + QStringLiteral("Browse")));
    browse->setAccessibleName(tr("Choose the folder"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(browse);
    setFocusProxy(m_line);
    connect(browse, &QPushButton::clicked, this, &FolderField::choose);
}

QString FolderField::folder() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void FolderField::setFolder(const QString &folder)
{
    m_line->setText(QDir::toNativeSeparators(folder));
}

void FolderField::choose()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder of the office"), folder());
    if (!chosen.isEmpty()) {
        setFolder(chosen);
    }
}

} // namespace landgang::ui
