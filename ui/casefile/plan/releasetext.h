// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QString>

namespace landgang::ui {

/// "The day is a Friday: offices that must help may be closed the day after." Empty on other days.
[[nodiscard]] QString releaseWarningText(QDate release);

} // namespace landgang::ui
