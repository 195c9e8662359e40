// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

#include <QLockFile>

#include <memory>

namespace landgang::workspace {

/// Who opens a store.
struct Login {
    QString user; ///< A colleague's name; may be empty where there is only one.
    QString passphrase;
};

/// Errors: StoreMissing, WrongPassphrase, StoreDamaged (also where a file of it is missing),
/// StoreInUse, StoreVersion.
Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const Login &login,
                                              Environment environment);
/// Of a store with one colleague.
Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const QString &passphrase,
                                              Environment environment);

/// Of a store whose lock the caller holds; the workspace keeps it. Errors: as above.
Result<std::unique_ptr<Workspace>> openLockedOffice(std::unique_ptr<QLockFile> lock,
                                                    const QString &folder, const Login &login,
                                                    Environment environment);

} // namespace landgang::workspace
