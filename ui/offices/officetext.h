// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"
#include "ui/words/areastatetext.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

/// Whether what an office sends can be relied on.
enum class OfficeStanding {
    Known, ///< The words were compared.
    New, ///< Compare the words.
    NameTaken, ///< New, but carries the name of an office that is known with another card.
};

[[nodiscard]] OfficeStanding officeStanding(const workspace::KnownOffice &office,
                                            const std::vector<workspace::KnownOffice> &all);

[[nodiscard]] StateText officeStandingText(const UiContext &context,
                                           const workspace::KnownOffice &office,
                                           OfficeStanding standing);

/// "Nav, municipal · Fredrikstad · 99 00 00 00"
[[nodiscard]] QString officeDescription(const exchange::OfficeCard &card);

} // namespace landgang::ui
