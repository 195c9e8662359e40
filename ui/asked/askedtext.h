// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/questions.h"
#include "ui/lists/celltable.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

[[nodiscard]] QStringList questionHeadings();
/// A question to us: whom it is about, what we are asked to take, who asks and since when.
[[nodiscard]] CellTable::Row questionRow(const UiContext &context,
                                         const workspace::ResponsibilityQuestion &question);

[[nodiscard]] QStringList answerHeadings();
/// A question of ours: whom it is about, what for, who was asked, and what came back.
[[nodiscard]] CellTable::Row answerRow(const UiContext &context,
                                       const workspace::ResponsibilityQuestion &question);

/// "If Nav Havnes takes responsibility for Housing, it does this for Testperson, Ola:".
[[nodiscard]] QString consequenceText(const UiContext &context,
                                      const workspace::ResponsibilityQuestion &question);
/// One line for each thing to do, soonest first: "11 January – The lease is signed".
[[nodiscard]] QStringList itemLines(const UiContext &context,
                                    const workspace::ResponsibilityQuestion &question);

} // namespace landgang::ui
