// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"
#include "core/workspace/changenotice.h"
#include "ui/shell/rail.h"
#include "ui/words/uicontext.h"

#include <QWidget>

#include <map>
#include <optional>

class QStackedWidget;

namespace landgang::ui {

class AskedPage;
class CaseFilePage;
class ExchangePage;
class GapsPage;
class OfficesPage;
class OverviewPage;
class Page;
class StatusLine;

/// The window with an office open: rail, one page at a time, status line.
class Shell final : public QWidget
{
    Q_OBJECT

public:
    explicit Shell(UiContext &context, QWidget *parent = nullptr);

    void showEntry(RailEntry entry);
    void showCase(const CaseId &id);
    /// Opens the page a file belongs to with it: an office card or a bundle.
    void openFile(const QString &path);
    /// On the page that is open.
    void showError(const Error &error);
    /// Between rail and page.
    void switchPane();
    /// Where the page had the focus last, else what it is about, else its first field in Tab order.
    void focusPage();

    /// The case that is open, so that a new shell can go on where this one was.
    [[nodiscard]] std::optional<CaseId> currentCase() const;
    [[nodiscard]] RailEntry currentEntry() const;

signals:
    void languageChosen(landgang::Language language);
    void neighbourChosen();

private:
    QWidget *makePages();
    QWidget *makePracticeBanner();
    void makeShortcuts();
    void leaveCase();
    void refresh(const workspace::ChangeNotice &notice);
    void showWaiting();

    UiContext &m_context;
    Rail *m_rail;
    QStackedWidget *m_stack = nullptr;
    std::map<RailEntry, Page *> m_pages;
    OverviewPage *m_overview = nullptr;
    ExchangePage *m_exchange = nullptr;
    OfficesPage *m_offices = nullptr;
    CaseFilePage *m_caseFile = nullptr;
    StatusLine *m_status;
    std::optional<CaseId> m_case;
    RailEntry m_cameFrom = RailEntry::Overview; ///< Where a case was opened, to go back to.
};

} // namespace landgang::ui
