// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/story/hands.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDateEdit>
#include <QTabBar>
#include <QTest>

namespace landgang::ui {
namespace {

class MouseHands final : public Hands
{
public:
    bool reach(QWidget &widget) override
    {
        widget.setFocus();
        return true;
    }

    bool press(QAbstractButton &button) override
    {
        // A check box is its box and its words, not the whole width of its row.
        const bool isBox = qobject_cast<QCheckBox *>(&button) != nullptr;
        QTest::mouseClick(&button, Qt::LeftButton, {},
                          isBox ? QPoint(8, button.height() / 2) : button.rect().center());
        return true;
    }

    bool setDate(QDateEdit &edit, QDate date) override
    {
        edit.setDate(date);
        return edit.date() == date;
    }

    bool openTab(QTabBar &bar, int tab) override
    {
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(tab).center());
        return bar.currentIndex() == tab;
    }

    bool select(QAbstractItemView &view, const QModelIndex &index) override
    {
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        return true;
    }
};

} // namespace

std::unique_ptr<Hands> mouseHands()
{
    return std::make_unique<MouseHands>();
}

} // namespace landgang::ui
