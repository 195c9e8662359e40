// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QByteArray>

struct sqlite3_vfs;

namespace landgang::store {

/// Makes the vault's file system known to SQLite (https://www.sqlite.org/vfs.html), once, and
/// answers its name. It opens, for a StoreTicket, a database file, its log and the journal of its
/// creation, sealed as DatabaseFile and LogFile say, and refuses everything else: other databases,
/// temporary files, journals of several databases. `under` is the file system the bytes lie on:
/// SQLite's default; tests put one in that fails or forgets. Errors: Database.
Result<QByteArray> registerVaultVfs(sqlite3_vfs *under = nullptr);

} // namespace landgang::store
