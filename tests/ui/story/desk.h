// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/environment.h"
#include "core/workspace/workspace.h"
#include "tests/ui/story/hands.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace landgang::ui {

/// One office's window, and the person who sits at it. Everything is found by its object name, must
/// be visible to be used, and is used by the person's hands. What cannot be done answers false and
/// says why.
class Desk
{
public:
    /// The store comes to lie in `stick` under `name`; files for other offices lie in `stick` too.
    Desk(workspace::Environment environment, const QDir &stick, const QString &name);
    /// From now on the mouse is not touched.
    void putMouseAway() { m_hands = keyboardHands(m_window, m_nameless); }
    /// What the keyboard has come by so far that a screen reader has no name for.
    [[nodiscard]] QStringList nameless() const { return m_nameless; }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] workspace::Workspace &workspace() { return *m_window.workspace(); }

    /// nullptr when nothing visible has that name.
    template<typename T = QWidget>
    [[nodiscard]] T *find(const QString &name)
    {
        QCoreApplication::processEvents(); // What was just made is shown only then.
        const QList<T *> all = m_window.findChildren<T *>(name);
        for (T *each : all) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    /// What a label with that name says.
    [[nodiscard]] QString text(const QString &name);

    bool click(const QString &name);
    bool type(const QString &name, const QString &text);
    bool choose(const QString &name, const QString &text);
    bool setDate(const QString &name, QDate date);

    bool createOffice(const QString &name, const QString &kind, const QString &user);
    /// Takes in the card of `other` and types three of its words, as read on the telephone.
    bool confirmCard(Desk &other, const QString &card);
    /// The first person of the overview.
    bool openCase();
    bool openTab(int tab);
    bool selectItem(const QString &key);
    bool markDone(const QString &key, const QString &evidence);
    /// Opens a file from the stick on the page for what comes in.
    bool openFile(const QString &name);
    /// From now on, every question for a file is answered by `name` on the stick.
    void useFile(const QString &name);
    bool send(const QString &name);
    bool readIn(const QString &name);

    /// Everything the office holds, or what it shares with another.
    [[nodiscard]] QByteArray dump(const std::optional<OfficeId> &sharedWith = {},
                                  const std::optional<CaseId> &id = {});
    /// Leaves a picture of the window in the build folder.
    void photograph(const QString &name);

private:
    QDir m_stick;
    QString m_name;
    MainWindow m_window;
    QStringList m_nameless;
    std::unique_ptr<Hands> m_hands = mouseHands();
};

} // namespace landgang::ui
