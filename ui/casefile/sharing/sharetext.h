// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

/// The areas one office sees on the same terms.
struct OfficeShare {
    OfficeId office;
    std::vector<AreaKey> areas;
    QString basis;
    QDate from;
    std::optional<QDate> until;
    bool mayWrite = false;

    bool operator==(const OfficeShare &) const = default;
};

/// The disclosures of a plan, put together by office and terms; in the order of the plan.
[[nodiscard]] std::vector<OfficeShare> sharesOf(const ReleasePlan &plan);

/// "reads and writes, until 1 March 2027".
[[nodiscard]] QString shareTermText(const UiContext &context, const OfficeShare &share);

} // namespace landgang::ui
