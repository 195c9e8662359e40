// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace landgang::cli {

/// What happened, what is kept and what to do, one sentence per line.
[[nodiscard]] QStringList errorLines(const Error &error);

} // namespace landgang::cli
