// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/calendar/workingdays.h"
#include "core/domain/releaseplan.h"
#include "core/exchange/trust/officecard.h"

#include <QString>

namespace landgang::ui {

/// The words of choices in the language of the window, lower case as inside a sentence.
[[nodiscard]] QString choiceText(LegalStatus status);
[[nodiscard]] QString choiceText(DateStatus status);
[[nodiscard]] QString choiceText(Need need);
[[nodiscard]] QString choiceText(ResponsibilityState state);
[[nodiscard]] QString choiceText(exchange::OfficeKind kind);

/// Why the day of release needs more care ("a Friday"), or empty.
[[nodiscard]] QString choiceText(ReleaseDayWarning warning);

/// The first letter large, for what begins a line.
[[nodiscard]] QString capitalised(const QString &text);

} // namespace landgang::ui
