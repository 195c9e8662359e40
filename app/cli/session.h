// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/workspace/environment.h"

#include <memory>

namespace landgang::workspace {
class Workspace;
}

namespace landgang::cli {

/// The folder --store names. Errors: InvalidArgument (not given).
Result<QString> storeFolder(const Arguments &arguments);

/// The first line of --passphrase-file, or LANDGANG_PASSPHRASE. Never printed. Errors:
/// InvalidArgument (neither given, or empty), FileRead.
Result<QString> passphrase(const Arguments &arguments);

/// Opens the store that --store names. Errors: as the above and workspace::openOffice.
Result<std::unique_ptr<workspace::Workspace>> openStore(const Arguments &arguments,
                                                        workspace::Environment environment);

} // namespace landgang::cli
