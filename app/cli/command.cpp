// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/command.h"

#include "app/cli/session.h"
#include "core/workspace/workspace.h"

namespace landgang::cli {

Result<Answer> StoreCommand::run(const Call &call) const
{
    const Result<std::unique_ptr<workspace::Workspace>> office =
        openStore(call.arguments, call.environment);
    if (!office) {
        return office.error();
    }
    return runIn(**office, call.arguments);
}

} // namespace landgang::cli
