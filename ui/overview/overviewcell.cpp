// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewcell.h"

#include <QStringList>

namespace landgang::ui {

QString OverviewCell::toText() const
{
    QStringList parts{first};
    for (const CellPart &part : second) {
        parts << part.text;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace landgang::ui
