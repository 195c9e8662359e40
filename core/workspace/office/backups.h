// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/workspace/workspace.h"

#include <QDateTime>

namespace landgang::workspace {

/// Why a backup was made. It is part of its folder's name.
enum class BackupOccasion { Asked, Daily, BeforeUpgrade, BeforeRestore };

/// A backup: a folder with a copy of the database, the key file and the office's own profile, as
/// encrypted as the store itself.
struct Backup {
    QString folder; ///< Absolute path.
    QDateTime made; ///< UTC, whole seconds.
    BackupOccasion occasion = BackupOccasion::Asked;

    [[nodiscard]] QString name() const; ///< Of the folder: "2026-11-22T135200Z-daily".

    bool operator==(const Backup &) const = default;
};

/// What a backup is made of.
struct BackupSource {
    QString storeFolder;
    const store::Database &database;
    const Clock &clock;
};

[[nodiscard]] BackupSource sourceOf(const Workspace &workspace);

/// Makes a backup in the store's folder "backups", or in `folder` when one is named: a stick, on
/// the way to another computer. It is opened and read through before it counts, and those that are
/// outdated are removed after. Errors: FileWrite, FileRead, Database, StoreDamaged (the copy was
/// not whole, and is removed again).
Result<Backup> backUp(const BackupSource &source, BackupOccasion occasion,
                      const QString &folder = {});

/// A daily backup, unless one was made today; then nothing. Errors: as backUp.
Result<std::optional<Backup>> backUpDaily(const Workspace &workspace);

/// The backups in the folder of a store, latest first. Only names are read.
[[nodiscard]] std::vector<Backup> backups(const QString &storeFolder);

/// Which of `all`, latest first, are not needed any more: kept are, of the daily ones, the latest
/// of each of the last seven days that have one and of each of the last eight weeks; of those
/// before an upgrade and a restore the latest three each; all that somebody asked for.
[[nodiscard]] std::vector<Backup> outdated(const std::vector<Backup> &all);

} // namespace landgang::workspace
