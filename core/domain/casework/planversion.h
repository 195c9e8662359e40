// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"

namespace landgang {

/// Names what a plan says on one day: its areas, who answers for them, its items with due dates.
/// Two plans that say the same have the same version, whatever came in which order. 32 bytes.
[[nodiscard]] QByteArray planVersion(const ReleasePlan &plan);

} // namespace landgang
