// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keydates.h"
#include "core/domain/localizedtext.h"
#include "core/domain/readiness.h"
#include "core/domain/releaseplan.h"

namespace landgang::reports {

/// The fixed words of documents. A document's language is chosen apart from the window's, so they
/// are texts of the document and not translations of the window.
struct DocumentWords {
    LocalizedText title;
    LocalizedText release;
    LocalizedText noDate;
    LocalizedText responsible;
    LocalizedText nobody;
    LocalizedText item;
    LocalizedText due;
    LocalizedText progress;
    LocalizedText printed;
};

[[nodiscard]] const DocumentWords &documentWords();
[[nodiscard]] const LocalizedText &documentWord(AreaState state);
[[nodiscard]] const LocalizedText &documentWord(Progress progress);
[[nodiscard]] const LocalizedText &documentWord(DateStatus status);

} // namespace landgang::reports
