// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/story/hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QDateEdit>
#include <QMap>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

namespace landgang::ui {
namespace {

using namespace Qt::StringLiterals;

/// More than any page has; who needs more goes round in circles.
constexpr int kMostPresses = 200;

class KeyboardHands final : public Hands
{
public:
    KeyboardHands(QWidget &window, QStringList &nameless)
        : m_window(window)
        , m_nameless(nameless)
    {
    }

    bool reach(QWidget &widget) override
    {
        if (!comeToFront()) {
            return false;
        }
        QStringList passed;
        for (int presses = 0; presses < kMostPresses; ++presses) {
            if (focus() == &widget) {
                return true;
            }
            passed << focus()->objectName();
            QTest::keyClick(focus(), Qt::Key_Tab);
            note(focus());
        }
        passed.removeDuplicates();
        qWarning("Tab never comes to %s, only to %s.", qPrintable(widget.objectName()),
                 qPrintable(passed.join(u' ')));
        return false;
    }

    bool press(QAbstractButton &button) override
    {
        static const QMap<QString, Qt::Key> kShortcuts{{u"railOverview"_s, Qt::Key_1},
                                                       {u"railExchange"_s, Qt::Key_4},
                                                       {u"railOffices"_s, Qt::Key_5}};
        if (const auto key = kShortcuts.find(button.objectName()); key != kShortcuts.end()) {
            const bool isInFront = comeToFront();
            QTest::keyClick(focus(), *key, Qt::ControlModifier);
            return isInFront;
        }
        if (button.group() && button.group()->exclusive()) {
            return chooseOf(*button.group(), button);
        }
        if (!reach(button)) {
            return false;
        }
        QTest::keyClick(focus(), button.isCheckable() ? Qt::Key_Space : Qt::Key_Return);
        return true;
    }

    bool setDate(QDateEdit &edit, QDate date) override
    {
        if (!reach(edit)) {
            return false;
        }
        QTest::keyClicks(focus(), date.toString(u"ddMMyyyy"_s));
        QTest::keyClick(focus(), Qt::Key_Tab);
        if (edit.date() != date) {
            qWarning("%s took %s for %s.", qPrintable(edit.objectName()), qPrintable(edit.text()),
                     qPrintable(date.toString(Qt::ISODate)));
            return false;
        }
        return true;
    }

    bool openTab(QTabBar &bar, int tab) override
    {
        if (!reach(bar)) {
            return false;
        }
        for (int presses = 0; presses < bar.count() && bar.currentIndex() != tab; ++presses) {
            QTest::keyClick(focus(), bar.currentIndex() < tab ? Qt::Key_Right : Qt::Key_Left);
        }
        return bar.currentIndex() == tab;
    }

    bool select(QAbstractItemView &view, const QModelIndex &index) override
    {
        if (!reach(view)) {
            return false;
        }
        QTest::keyClick(focus(), Qt::Key_Home);
        for (int presses = 0; presses < kMostPresses; ++presses) {
            const QModelIndex current = view.currentIndex().siblingAtColumn(0);
            if (current == index.siblingAtColumn(0)) {
                return true;
            }
            const auto *tree = qobject_cast<QTreeView *>(&view);
            const bool isClosed = tree && current == index.parent() && !tree->isExpanded(current);
            QTest::keyClick(focus(), isClosed ? Qt::Key_Right : Qt::Key_Down);
        }
        return false;
    }

private:
    /// Only the window in front has the focus and hears shortcuts.
    bool comeToFront()
    {
        m_window.activateWindow();
        return QTest::qWaitForWindowActive(&m_window);
    }

    /// Tab comes to the one that is chosen; arrows choose another.
    bool chooseOf(const QButtonGroup &group, const QAbstractButton &wanted)
    {
        if (!reach(*group.checkedButton())) {
            return false;
        }
        for (int presses = 0; presses < group.buttons().size() && !wanted.isChecked(); ++presses) {
            QTest::keyClick(focus(), Qt::Key_Right);
        }
        return wanted.isChecked();
    }

    [[nodiscard]] QWidget *focus() const
    {
        return m_window.focusWidget() ? m_window.focusWidget() : &m_window;
    }

    void note(QWidget *passed)
    {
        const QString fault = accessibleFault(*passed);
        if (!fault.isEmpty() && !m_nameless.contains(fault)) {
            m_nameless << fault;
        }
    }

    QWidget &m_window;
    QStringList &m_nameless;
};

} // namespace

std::unique_ptr<Hands> keyboardHands(QWidget &window, QStringList &nameless)
{
    return std::make_unique<KeyboardHands>(window, nameless);
}

} // namespace landgang::ui
