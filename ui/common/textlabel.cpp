// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace landgang::ui {

TextLabel::TextLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyFont();
    applyColour();
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    applyColour();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying) {
        applyColour();
    }
}

void TextLabel::applyFont()
{
    QFont font = QApplication::font();
    if (m_role == TextRole::Title) {
        font.setPointSizeF(font.pointSizeF() * 1.5);
    } else if (m_role == TextRole::Heading) {
        font.setPointSizeF(font.pointSizeF() * 1.1);
    }
    font.setBold(m_role == TextRole::Title || m_role == TextRole::Heading
                 || m_role == TextRole::Strong);
    setFont(font);
}

void TextLabel::applyColour()
{
    const QScopedValueRollback guard(m_applying, true);
    const QPalette outer = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    QPalette own = palette();
    const QColor plain = m_role == TextRole::Secondary ? secondaryTextColour(outer)
                                                       : outer.color(QPalette::WindowText);
    own.setColor(QPalette::WindowText, m_tone ? toneColours(*m_tone, outer).text : plain);
    setPalette(own);
}

} // namespace landgang::ui
