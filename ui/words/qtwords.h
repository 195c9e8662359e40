// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace landgang::ui {

/// What Qt's own menus and dialogs say, in the language installed: the menu of a text field, the
/// buttons of a question, and the file dialog where the desktop has none of its own.
///
/// Qt asks for these words by itself and brings no translation to bokmål or Swedish. Naming them
/// here puts them among ours, where Qt finds them.
[[nodiscard]] QStringList qtWords();

} // namespace landgang::ui
