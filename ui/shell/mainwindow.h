// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/error.h"
#include "core/workspace/environment.h"
#include "ui/words/uicontext.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace landgang::ui {

class Shell;

/// The one window of the program: the start page until an office is open, then the shell.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(workspace::Environment environment, Language language, QWidget *parent = nullptr);
    MainWindow(const MainWindow &) = delete;
    MainWindow &operator=(const MainWindow &) = delete;
    ~MainWindow() override;

    /// Create, open or practise. `folder` is where the last office was, or empty.
    void showStart(const QString &folder);
    /// Asks for nothing but the passphrase of the office in `folder`.
    void showUnlock(const QString &folder);
    void openWorkspace(std::unique_ptr<workspace::Workspace> workspace);
    /// A bundle or card to open as soon as an office is open.
    void openFile(const QString &path);
    /// Builds the window anew in another language, on the same page.
    void setLanguage(Language language);

    /// On the page that is open.
    void showError(const Error &error);

    /// Whether the open office is a practice office.
    [[nodiscard]] bool isPractice() const;
    /// nullptr while no office is open.
    [[nodiscard]] Shell *shell() const { return m_shell; }
    [[nodiscard]] workspace::Workspace *workspace() const { return m_workspace.get(); }

signals:
    void languageChanged(landgang::Language language);
    /// An office was opened from this folder.
    void opened(const QString &folder);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildShell();
    void switchToNeighbour();

    workspace::Environment m_environment;
    Language m_language;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<UiContext> m_context;
    Shell *m_shell = nullptr;
    std::optional<QString> m_pendingFile;
};

} // namespace landgang::ui
