// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/datakey.h"

#include <QIODevice>

namespace landgang::store {

enum class LogState {
    Sound, ///< Also: none, empty, or cut short by a power failure.
    Damaged, ///< Transactions that were on the disk cannot be read any more.
};

/// Looks through the log of a database that is not open. SQLite ends its recovery at the first
/// record that does not check out and says nothing: after a power failure that is right, because
/// what follows was never confirmed. But a flipped bit in the middle loses every transaction behind
/// it. It is damage when behind such a record a transaction ends and the next one builds on it:
/// that one was begun only after the first was on the disk (synchronous = FULL). Damage to the very
/// last transaction cannot be told from a power failure.
///
/// When the header of the log does not check out, a power failure in its rewriting is told from
/// damage by whether everything in the log is in the database already.
///
/// Both devices must be open for reading. What cannot be read counts as absent.
[[nodiscard]] LogState scanLog(QIODevice &log, QIODevice &database, const DataKey &key);

} // namespace landgang::store
