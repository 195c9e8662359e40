// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/datefield.h"

#include "ui/look/metrics.h"

#include <QFocusEvent>

namespace landgang::ui {

DateField::DateField(QDate date, const QLocale &locale, QWidget *parent)
    : QDateEdit(date, parent)
{
    setLocale(locale);
    setCalendarPopup(true);
    //: How a date is typed, as a format of QLocale: only digits, all four of the year.
    setDisplayFormat(tr("dd/MM/yyyy"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMinimumWidth(characters(this, 18));
}

void DateField::focusInEvent(QFocusEvent *event)
{
    QDateEdit::focusInEvent(event);
    // However the keyboard came here, digits typed replace the date from its beginning.
    if (event->reason() == Qt::OtherFocusReason || event->reason() == Qt::ShortcutFocusReason) {
        setSelectedSection(sectionAt(0));
    }
}

} // namespace landgang::ui
