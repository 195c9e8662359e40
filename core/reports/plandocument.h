// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/localizedtext.h"
#include "core/domain/profile/profile.h"
#include "core/domain/releaseplan.h"

#include <QString>

#include <functional>

namespace landgang::reports {

/// What a document needs beside the plan itself.
struct PlanDocumentContext {
    const Profile &profile;
    Language language;
    QDate printed; ///< The day that stands on the document.
    std::function<QString(const OfficeId &)> officeName;
};

/// One release plan as a self-contained HTML document: who, when, each need area with who answers
/// for it, and the checklist. Holds only what `plan` holds, so nothing this office may not see.
/// Everything written by people is escaped.
[[nodiscard]] QString planDocument(const ReleasePlan &plan, const PlanDocumentContext &context);

} // namespace landgang::reports
