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

Result<> save(ui::MainWindow &window, const PhotographOptions &options, const QString &page)
{
    settle();
    const QString path =
        QDir(options.folder).filePath(QStringLiteral("%1-%2.png").arg(options.prefix, page));
    if (!window.grab().save(path)) {
        return Error{ErrorCode::FileWrite, QStringLiteral("cannot write %1").arg(path), {}};
    }
    return {};
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

Result<> photograph(ui::MainWindow &window, const PhotographOptions &options)
{
    if (!QDir().mkpath(options.folder)) {
        return Error{
            ErrorCode::FileWrite, QStringLiteral("cannot make %1").arg(options.folder), {}};
    }
    const auto shown = caseToShow(*window.workspace(), options);
    if (!shown) {
        return shown.error();
    }
    ui::Shell &shell = *window.shell();
    window.show();
    if (const Result<> saved = save(window, options, QStringLiteral("overview")); !saved) {
        return saved;
    }
    if (*shown) {
        shell.showCase(**shown);
        if (const Result<> saved = save(window, options, QStringLiteral("case")); !saved) {
            return saved;
        }
    }
    shell.showEntry(ui::RailEntry::Exchange);
    if (const Result<> saved = save(window, options, QStringLiteral("exchange")); !saved) {
        return saved;
    }
    shell.showEntry(ui::RailEntry::Offices);
    return save(window, options, QStringLiteral("offices"));
}

} // namespace landgang::desktop
