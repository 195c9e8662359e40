// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDateEdit>
#include <QLocale>

namespace landgang::ui {

/// A day, typed in digits as people write it ("24.03.2027") or chosen in a calendar.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    DateField(QDate date, const QLocale &locale, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace landgang::ui
