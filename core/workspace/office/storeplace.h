// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace landgang::workspace {

/// Whether the name of a file system is that of one that lies on another computer.
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type);

/// A store must lie on a disk of this computer: SQLite's log and locks do not hold on a network
/// (https://www.sqlite.org/wal.html), and two PCs would write into one store. Shares are for the
/// folder in which bundles are exchanged. Errors: NotPermitted.
Result<> checkStorePlace(const QString &folder);

/// Removes what a program that was ended in the middle of writing left in the folder of a store.
/// The store's lock must be held.
void removeUnfinishedFiles(const QString &folder);

} // namespace landgang::workspace
