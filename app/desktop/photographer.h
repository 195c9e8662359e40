// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/desktop/options.h"

namespace landgang::ui {
class MainWindow;
}

namespace landgang::desktop {

/// The page that is open, as <folder>/<prefix>-<page>.png. Errors: FileWrite.
Result<> photographPage(ui::MainWindow &window, const PhotographOptions &options,
                        const QString &page);

/// Walks the overview, one case, exchange and offices of the open office and saves a picture of
/// each as <folder>/<prefix>-<page>.png. Errors: NotFound (no such case), FileWrite.
Result<> photograph(ui::MainWindow &window, const PhotographOptions &options);

} // namespace landgang::desktop
