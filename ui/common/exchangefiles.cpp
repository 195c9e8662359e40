// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/exchangefiles.h"

#include "ui/common/filechooser.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

QString cardSuffix()
{
    return QStringLiteral(".landgang-card");
}

} // namespace

bool isOfficeCard(const QString &path)
{
    return path.endsWith(cardSuffix(), Qt::CaseInsensitive);
}

QString cardFileName(const QString &office)
{
    return plainFileName(office) + cardSuffix();
}

QString bundleFileName(const QString &from, const QString &to, quint64 number)
{
    //: Name of a file: %1 and %2 are offices, %3 a number. No spaces.
    return FileWords::tr("%1-to-%2-%3.landgang")
        .arg(plainFileName(from), plainFileName(to))
        .arg(number);
}

QString cardFilter()
{
    //: Kind of file in a file dialog; keep the part in brackets.
    return FileWords::tr("Office cards (*.landgang-card)");
}

QString bundleFilter()
{
    //: Kind of file in a file dialog; keep the part in brackets.
    return FileWords::tr("Landgang bundles (*.landgang)");
}

QString receivedFilter()
{
    //: Kind of file in a file dialog; keep the part in brackets.
    return FileWords::tr("Bundles and office cards (*.landgang *.landgang-card)");
}

} // namespace landgang::ui
