// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/store/vault/datakey.h"

#include <QString>

#include <optional>

namespace landgang::store {

/// Looks for damage in the log of the database at `path` (vault/logscan.h), before it is opened:
/// opening overwrites what could still be read by other means. What is damaged is copied, database
/// and log, into a folder "damaged-N" beside the database, which is answered. Errors: FileRead,
/// FileWrite – then the database must not be opened.
Result<std::optional<QString>> setDamagedLogAside(const QString &path, const DataKey &key);

} // namespace landgang::store
