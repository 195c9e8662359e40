// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"
#include "app/cli/exitcode.h"
#include "core/workspace/sharing/importbundle.h"
#include "core/workspace/workspace.h"

#include <QJsonObject>
#include <QStringList>

namespace landgang::cli {

/// Whether reading a bundle in is already done, or only looked at.
enum class Arrival { DryRun, ReadIn };

[[nodiscard]] QStringList arrivalLines(const workspace::Workspace &office,
                                       const workspace::ImportReport &report, Arrival arrival);
[[nodiscard]] QJsonObject arrivalJson(const workspace::Workspace &office,
                                      const workspace::ImportReport &report, Arrival arrival);

/// Adds to `answer` what of the inbox can be read in after what was just done. Errors: as
/// workspace::retryInbox.
Result<Answer> withInboxRetried(workspace::Workspace &office, Answer answer);

/// NeedsPerson for new conflicts, missing bundles and changes that were only kept.
[[nodiscard]] ExitCode arrivalExitCode(const workspace::ImportReport &report);

} // namespace landgang::cli
