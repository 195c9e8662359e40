// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QStringList>

#include <memory>

class QAbstractButton;
class QAbstractItemView;
class QDateEdit;
class QModelIndex;
class QTabBar;
class QWidget;

namespace landgang::ui {

/// How a person who sits at a window does things. What cannot be done answers false.
class Hands
{
public:
    Hands() = default;
    Hands(const Hands &) = delete;
    Hands &operator=(const Hands &) = delete;
    virtual ~Hands() = default;

    /// Brings the focus to `widget`.
    virtual bool reach(QWidget &widget) = 0;
    virtual bool press(QAbstractButton &button) = 0;
    virtual bool setDate(QDateEdit &edit, QDate date) = 0;
    virtual bool openTab(QTabBar &bar, int tab) = 0;
    virtual bool select(QAbstractItemView &view, const QModelIndex &index) = 0;
};

/// Presses with the mouse, types with the keyboard.
[[nodiscard]] std::unique_ptr<Hands> mouseHands();

/// Never touches the mouse: goes from field to field with Tab, in `window` alone. What it passes on
/// the way and a screen reader would have no name for is added to `nameless`.
[[nodiscard]] std::unique_ptr<Hands> keyboardHands(QWidget &window, QStringList &nameless);

} // namespace landgang::ui
