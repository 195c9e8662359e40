// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/desktop/options.h"

namespace landgang::desktop {

/// Applies the appearance and the text size of `options` to the whole program, before any widget is
/// made. With Appearance::System the colours and the style stay the system's.
void applyAppearance(const Options &options);

} // namespace landgang::desktop
