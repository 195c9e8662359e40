// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/words/uicontext.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace landgang::ui {

class MessageBar;
class TextLabel;

/// One page of the window: title and subtitle, what can be done here at the right of them, the
/// message bar below, and a body that scrolls when it must. Add the content to `body()`.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(UiContext &context, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    /// Empty hides it.
    void setSubtitle(const QString &subtitle);

    /// What the page is about, where the keyboard begins unless it is hidden; nullptr: at the first
    /// field. Not a focus proxy: while a proxy is hidden, Tab would never enter the page.
    [[nodiscard]] virtual QWidget *startOfKeyboard() const { return nullptr; }

    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

signals:
    /// What stands at the right of the title has moved to this side of the page.
    void headerArranged(Qt::Alignment side);

protected:
    [[nodiscard]] UiContext &context() const { return m_context; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Before the title, from the left: "Back".
    void addBefore(QWidget *widget);
    /// At the right of the title.
    void addAtRight(QWidget *widget);

    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What stands at the right goes below the title when both do not fit beside each other.
    void arrangeHeader();
    QWidget *makeHeader(const QString &title);

    UiContext &m_context;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    QBoxLayout *m_header = nullptr;
    QHBoxLayout *m_left = nullptr;
    QWidget *m_right = nullptr;
    MessageBar *m_messages = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace landgang::ui
