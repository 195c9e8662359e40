// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/mainwindow.h"

#include "core/workspace/office/openoffice.h"
#include "core/workspace/practice/practicestory.h"
#include "core/workspace/workspace.h"
#include "ui/look/metrics.h"
#include "ui/shell/shell.h"
#include "ui/start/startpage.h"
#include "ui/words/language.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScreen>

#include <utility>

namespace landgang::ui {

MainWindow::MainWindow(workspace::Environment environment, Language language, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_language(language)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Landgang"));
    const QSize wanted(characters(this, 170), lines(this, 46));
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
}

MainWindow::~MainWindow()
{
    // Pages read from the workspace and the context until they are gone.
    delete takeCentralWidget();
}

void MainWindow::showStart(const QString &folder)
{
    auto *page = new StartPage(m_environment, m_language, folder, this);
    page->setOpenedHandler(
        [this](std::unique_ptr<workspace::Workspace> opened) { openWorkspace(std::move(opened)); });
    connect(
        page, &StartPage::languageChosen, this,
        [this, folder](Language language) {
            setLanguage(language);
            showStart(folder);
        },
        Qt::QueuedConnection);
    setCentralWidget(page);
}

void MainWindow::showUnlock(const QString &folder)
{
    showStart(folder);
    static_cast<StartPage *>(centralWidget())->askPassphraseOnly();
}

void MainWindow::openWorkspace(std::unique_ptr<workspace::Workspace> workspace)
{
    if (m_shell) {
        delete std::exchange(m_shell, nullptr);
    } else if (QWidget *start = takeCentralWidget()) {
        // The page that opened the office is still on the stack of calls.
        start->hide();
        start->deleteLater();
    }
    m_context.reset();
    m_workspace = std::move(workspace);
    buildShell();
    m_shell->focusPage();
    emit opened(m_workspace->folder());
    if (m_pendingFile) {
        m_shell->openFile(*std::exchange(m_pendingFile, std::nullopt));
    }
}

void MainWindow::openFile(const QString &path)
{
    if (m_shell) {
        m_shell->openFile(path);
    } else {
        m_pendingFile = path;
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Outside dialogs Qt leaves Return on a button unanswered; people expect it to press.
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isBox = qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button);
    if (presses && button && !isBox) {
        button->click();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::setLanguage(Language language)
{
    m_language = language;
    installLanguage(language);
    if (m_shell) {
        const RailEntry entry = m_shell->currentEntry();
        const std::optional<CaseId> openCase = m_shell->currentCase();
        delete std::exchange(m_shell, nullptr);
        buildShell();
        m_shell->showEntry(entry);
        if (openCase) {
            m_shell->showCase(*openCase);
        }
    }
    emit languageChanged(language);
}

void MainWindow::showError(const Error &error)
{
    if (m_shell) {
        m_shell->showError(error);
    } else if (auto *start = qobject_cast<StartPage *>(centralWidget())) {
        start->showError(error);
    }
}

bool MainWindow::isPractice() const
{
    return m_workspace && m_workspace->isPractice();
}

void MainWindow::buildShell()
{
    m_context = std::make_unique<UiContext>(*m_workspace, m_language, localeOf(m_language));
    m_shell = new Shell(*m_context, this);
    // Both replace the shell, which must not be on the stack of calls then.
    connect(m_shell, &Shell::languageChosen, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(m_shell, &Shell::neighbourChosen, this, &MainWindow::switchToNeighbour,
            Qt::QueuedConnection);
    setCentralWidget(m_shell);
    setWindowTitle(m_workspace->isPractice()
                       ? tr("%1 – practice – Landgang").arg(m_workspace->office().name)
                       : tr("%1 – Landgang").arg(m_workspace->office().name));
}

void MainWindow::switchToNeighbour()
{
    const QString folder = workspace::practiceNeighbour(m_workspace->folder());
    auto opened = workspace::openOffice(folder, QString::fromUtf16(workspace::kPracticePassphrase),
                                        m_environment);
    if (!opened) {
        showError(opened.error());
        return;
    }
    openWorkspace(std::move(opened).value());
}

} // namespace landgang::ui
