// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/common/textlabel.h"
#include "ui/words/areastatetext.h"

#include <QWidget>

namespace landgang::ui {

/// A drawing and a word in the colour of a tone: how every state is shown.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(const StateText &state, TextRole role = TextRole::Body,
                        QWidget *parent = nullptr);

    void setState(const StateText &state);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();

    StateText m_state;
    QLabel *m_icon;
    TextLabel *m_text;
};

} // namespace landgang::ui
