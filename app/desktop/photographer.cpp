// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/photographer.h"

#include "core/workspace/workspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <algorithm>

namespace landgang::desktop {
namespace {

/// Lets queued layouts and repaints happen; nothing of the pages waits for time to pass.
void settle()
{
    for (int round = 0; round < 5; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

Result<std::optional<CaseId>> caseToShow(const workspace::Workspace &workspace,
                                         const PhotographOptions &options)
{
    if (options.caseId) {
        const auto plan = workspace.plan(*options.caseId);
        return plan ? Result<std::optional<CaseId>>(options.caseId) : plan.error();
    }
    const auto plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    const auto shared = std::find_if(plans->begin(), plans->end(), [](const ReleasePlan &plan) {
        return !plan.disclosures.empty();
    });
    if (shared != plans->end()) {
        return std::optional(shared->id);
    }
    return plans->empty() ? std::optional<CaseId>() : std::optional(plans->front().id);
}

} // namespace

Result<> photographPage(ui::MainWindow &window, const PhotographOptions &options,
                        const QString &page)
{
    if (!QDir().mkpath(options.folder)) {
        return Error{
            ErrorCode::FileWrite, QStringLiteral("cannot make %1").arg(options.folder), {}};
    }
    window.show();
    settle();
    const QString path =
        QDir(options.folder).filePath(QStringLiteral("%1-%2.png").arg(options.prefix, page));
    if (!window.grab().save(path)) {
        return Error{ErrorCode::FileWrite, QStringLiteral("cannot write %1").arg(path), {}};
    }
    return {};
}

Result<> photograph(ui::MainWindow &window, const PhotographOptions &options)
{
    const auto shown = caseToShow(*window.workspace(), options);
    if (!shown) {
        return shown.error();
    }
    ui::Shell &shell = *window.shell();
    Result<> saved = photographPage(window, options, QStringLiteral("overview"));
    if (saved && *shown) {
        shell.showCase(**shown);
        saved = photographPage(window, options, QStringLiteral("case"));
    }
    for (const auto &[entry, page] :
         {std::pair(ui::RailEntry::Asked, QStringLiteral("asked")),
          std::pair(ui::RailEntry::Gaps, QStringLiteral("gaps")),
          std::pair(ui::RailEntry::Exchange, QStringLiteral("exchange")),
          std::pair(ui::RailEntry::Offices, QStringLiteral("offices"))}) {
        if (saved) {
            shell.showEntry(entry);
            saved = photographPage(window, options, page);
        }
    }
    return saved;
}

} // namespace landgang::desktop
