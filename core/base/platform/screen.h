// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace landgang {

/// Whether this session names a screen that windows can appear on. It may still be out of reach.
[[nodiscard]] bool sessionHasScreen();

} // namespace landgang
