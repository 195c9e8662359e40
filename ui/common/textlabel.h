// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/look/tone.h"

#include <QLabel>

#include <optional>

namespace landgang::ui {

/// How large and how strong a text is.
enum class TextRole {
    Title, ///< Of a page.
    Heading, ///< Of a card.
    Strong,
    Body,
    Secondary, ///< Explains or dates what stands before it.
};

/// Plain text that wraps, in the font and palette of the system, whichever theme is chosen while
/// the program runs.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, TextRole role = TextRole::Body,
                       QWidget *parent = nullptr);

    /// Colours the text; nothing goes back to the colour of its role.
    void setTone(std::optional<Tone> tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyColour();

    TextRole m_role;
    std::optional<Tone> m_tone;
    bool m_applying = false;
};

} // namespace landgang::ui
