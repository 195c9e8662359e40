// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"
#include "core/workspace/sharing/exportbundle.h"

namespace landgang::cli {

/// A command that writes a bundle to an office which carries no plan, only a word between offices:
/// a receipt, a request.
class LetterCommand : public StoreCommand
{
public:
    [[nodiscard]] QList<Parameter> options() const override;

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override;

    /// "Receipt".
    [[nodiscard]] virtual QString letterName() const = 0;
    /// Writes the bundle to `path`, where nothing lies.
    virtual Result<workspace::ExportedBundle> write(workspace::Workspace &office,
                                                    const OfficeId &to,
                                                    const QString &path) const = 0;
};

} // namespace landgang::cli
