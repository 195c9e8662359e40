// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/localizedtext.h"

#include <QLocale>

namespace landgang::workspace {
class Workspace;
}

namespace landgang::ui {

/// What every page is built with. Lives as long as the main window; a change of language builds a
/// new window with a new one.
struct UiContext {
    workspace::Workspace &workspace;
    Language language = Language::English;
    QLocale locale;
};

} // namespace landgang::ui
