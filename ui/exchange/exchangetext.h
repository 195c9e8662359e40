// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/exportbundle.h"
#include "core/workspace/sharing/importbundle.h"
#include "core/workspace/sharing/inbox.h"
#include "ui/lists/celltable.h"
#include "ui/words/uicontext.h"

#include <QStringList>

namespace landgang::ui {

/// "2 people · 11 changes since the last receipt, 2 of them not sent".
[[nodiscard]] QString exportSummaryText(const workspace::ExportPreview &preview);
/// "Stays here: 14 answers in Health, Addiction treatment (no consent)", or empty.
[[nodiscard]] QString withheldText(const UiContext &context,
                                   const workspace::ExportPreview &preview);
/// One line for each consent that ends soon, or empty.
[[nodiscard]] QString consentWarningsText(const UiContext &context,
                                          const workspace::ExportPreview &preview);

/// "Bundle 7 from Nav Moss" or "Receipt 7 from Nav Moss".
[[nodiscard]] QString arrivalTitle(const UiContext &context, const workspace::ImportReport &report);
/// "38 changes for 4 people · it acknowledges 1 of your bundles", or that there is nothing new.
[[nodiscard]] QString arrivalSummary(const workspace::ImportReport &report);
/// What is new, person by person.
[[nodiscard]] QStringList arrivalSentences(const UiContext &context,
                                           const workspace::ImportReport &report);
/// What needs attention: different answers, bundles that did not come, changes held back. One per
/// line.
[[nodiscard]] QStringList arrivalRemarks(const workspace::ImportReport &report);
/// "To confirm it by telephone, read these words aloud: …", or empty for a receipt.
[[nodiscard]] QString phoneText(const workspace::ImportReport &report);

/// A bundle that could not be read in yet: which one, what it waits for, and what to ask for.
[[nodiscard]] CellTable::Row waitingRow(const UiContext &context,
                                        const workspace::WaitingBundle &bundle);

} // namespace landgang::ui
