// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/primarybutton.h"

#include "ui/common/tone.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace landgang::ui {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    QFont strong = font();
    strong.setBold(true);
    setFont(strong);
    applyColours();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying) {
        applyColours();
    }
}

void PrimaryButton::applyColours()
{
    const QScopedValueRollback guard(m_applying, true);
    const QPalette system = QApplication::palette();
    const QColor fill = toneColours(Tone::Info, system).text;
    QPalette own = system;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, fill);
        own.setColor(group, QPalette::ButtonText,
                     isDark(system) ? QColor(Qt::black) : QColor(Qt::white));
    }
    setPalette(own);
}

} // namespace landgang::ui
