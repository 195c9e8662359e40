// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/registry.h"

namespace landgang::cli {

/// The program, its commands, options and exit codes.
[[nodiscard]] QStringList programHelp(const Registry &registry);

/// The commands that begin with `word`.
[[nodiscard]] QStringList groupHelp(const Registry &registry, const QString &word);

[[nodiscard]] QStringList commandHelp(const Command &command);

} // namespace landgang::cli
