// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/parameter.h"
#include "core/base/result.h"
#include "core/exchange/trust/recoverysheet.h"
#include "core/workspace/office/openoffice.h"

#include <memory>

namespace landgang::cli {

/// The folder --store names. Errors: InvalidArgument (not given).
Result<QString> storeFolder(const Arguments &arguments);

/// The first line of --passphrase-file, or LANDGANG_PASSPHRASE. Never printed. Errors:
/// InvalidArgument (neither given, or empty), FileRead.
Result<QString> passphrase(const Arguments &arguments);

/// The first line of the file that `option` names. Never printed. Errors: InvalidArgument (empty),
/// FileRead.
Result<QString> passphraseIn(const Arguments &arguments, const QString &option);

/// The recovery sheet whose words are in the file --sheet-file names, in any lines. Errors:
/// InvalidArgument, FileRead.
Result<exchange::RecoverySheet> recoverySheet(const Arguments &arguments);
/// The option of commands that ask for the sheet.
[[nodiscard]] Parameter sheetOption();

/// Opens the store that --store names. Errors: as the above and workspace::openOffice.
Result<std::unique_ptr<workspace::Workspace>> openStore(const Arguments &arguments,
                                                        workspace::Environment environment);

} // namespace landgang::cli
