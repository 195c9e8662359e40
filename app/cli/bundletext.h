// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/exportbundle.h"
#include "core/workspace/workspace.h"

#include <QJsonObject>
#include <QStringList>

namespace landgang::cli {

/// What a bundle that is not written yet would hold.
[[nodiscard]] QStringList previewLines(const workspace::Workspace &office,
                                       const workspace::ExportPreview &preview);
[[nodiscard]] QJsonObject previewJson(const workspace::Workspace &office,
                                      const workspace::ExportPreview &preview);

/// A bundle that lies there may not have been handed on, and the next does not hold what it held.
/// Errors: AlreadyExists.
[[nodiscard]] Result<> checkIsFree(const QString &path);

/// A bundle that was written, for `export` and `receipt`.
[[nodiscard]] QJsonObject exportedJson(const workspace::Workspace &office, const OfficeId &to,
                                       const workspace::ExportedBundle &bundle);

} // namespace landgang::cli
