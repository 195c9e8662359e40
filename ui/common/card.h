// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/look/tone.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace landgang::ui {

/// A quiet frame around what belongs together, with a heading or none. Put the content into
/// `body()`.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// A coloured line along the top; nothing removes it.
    void setTone(std::optional<Tone> tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    std::optional<Tone> m_tone;
};

} // namespace landgang::ui
