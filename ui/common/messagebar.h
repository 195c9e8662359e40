// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/error.h"
#include "ui/words/areastatetext.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace landgang::ui {

/// Says inline what came of an action, above the page, until the next action or until it is closed.
/// Its text can be reached with Tab, marked and copied, and is announced to screen readers.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Something was done: "Bundle 3 to Nav Moss is written."
    void showDone(const QString &text);
    /// Something to know: nothing is wrong, nothing was done.
    void showNote(const QString &text);
    /// Something needs the reader, but nothing failed.
    void showWarning(const QString &text);
    void showError(const Error &error);
    /// What this window refuses by itself, before asking the workspace: a missing reason.
    void showRefusal(const QString &text);
    void clear();

    /// What it says now; empty when hidden.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const StateText &message);
    void applyTone();

    StateText m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace landgang::ui
