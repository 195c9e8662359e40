// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/changelog/field.h"
#include "core/changelog/value.h"

namespace landgang::cli {

/// The value that --value, --status and --evidence give as an answer to a question of `field`.
/// Errors: InvalidArgument (it cannot be an answer, or can only be chosen).
Result<changelog::Value> newAnswer(changelog::Field field, const Arguments &arguments);

} // namespace landgang::cli
