// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"
#include "core/domain/profile/profilediff.h"

namespace landgang::cli {

/// What differs between two profiles, one entry per line; `first` comes before them.
[[nodiscard]] Answer changesAnswer(const QString &first, const std::vector<ProfileChange> &changes);

} // namespace landgang::cli
