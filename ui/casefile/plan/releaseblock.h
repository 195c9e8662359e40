// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "ui/words/uicontext.h"

#include <QWidget>

class QPushButton;

namespace landgang::ui {

class StateLabel;
class TextLabel;

/// The day of release at the top right of a case: how long until then, which day, how firm.
class ReleaseBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseBlock(const UiContext &context, QWidget *parent = nullptr);

    /// `timesChanged`: how often the date was set anew.
    void setPlan(const ReleasePlan &plan, int timesChanged);
    /// The side of the page it stands on.
    void setSide(Qt::Alignment side);

signals:
    void moveAsked();

private:
    void showDate(const ReleaseDate &release, int timesChanged);

    const UiContext &m_context;
    TextLabel *m_days;
    TextLabel *m_date;
    StateLabel *m_warning;
    QPushButton *m_move;
};

} // namespace landgang::ui
