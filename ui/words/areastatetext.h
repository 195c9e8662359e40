// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/readiness.h"
#include "ui/look/tone.h"

#include <QString>

namespace landgang::ui {

/// A state as it is shown: always all three together.
struct StateText {
    QString word;
    QString icon; ///< Name of a drawing, see icon.h.
    Tone tone = Tone::Calm;
};

/// "nobody has taken responsibility" …, lower case, for "Housing: …".
[[nodiscard]] StateText areaStateText(AreaState state);

/// The state of a checklist item: "done", "waiting for someone else" …
[[nodiscard]] StateText progressText(Progress progress);

} // namespace landgang::ui
