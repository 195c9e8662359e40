// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/profile/profile.h"
#include "core/store/vault/keyfile.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace landgang::workspace {

/// The files in the folder of a store.
struct StoreFiles {
    explicit StoreFiles(const QString &folder);

    QString database; ///< The log and its projections.
    QString slot; ///< The data key, closed with each colleague's passphrase and the recovery sheet.
    QString erasureList; ///< The cases this office has forgotten; in no backup of the store.
    QString lock; ///< Held while a program has the store open.
    QString unfinished; ///< There while a new store is being made; empty.
    QString profile; ///< The office's own profile, when it does not use the one that comes with the
                     ///< program.
    QString previousProfile; ///< The one that was in force before, to roll back to.
    QString additions; ///< The office's own items on top of the profile.
};

/// Whether a whole store can be looked for in the folder. Errors: StoreMissing (none, or one whose
/// making was ended midway), StoreDamaged (one of its files is missing or empty).
Result<> checkStoreThere(const StoreFiles &files);

/// Whether the folder holds what is left of a store whose making was ended before its key file was
/// written: nobody has ever opened it.
[[nodiscard]] bool isUnfinishedStore(const StoreFiles &files);

/// Takes the files of a new store away that was not finished. The lock must be held.
void removeUnfinishedStore(const StoreFiles &files);

/// Takes the store for this program. Errors: StoreInUse, NotPermitted (on a network), FileWrite.
Result<std::unique_ptr<QLockFile>> lockStore(const StoreFiles &files);

/// Errors: FileRead, StoreDamaged.
Result<store::KeyFile> readKeys(const StoreFiles &files);
/// Puts the new key file in the place of the old one, whole or not at all. Errors: FileWrite.
Result<> writeKeys(const StoreFiles &files, const store::KeyFile &keys);

/// The profile of the store with the office's additions on top: its own, else the one that comes
/// with the program. Errors: ProfileInvalid, FileRead.
Result<Profile> loadProfile(const StoreFiles &files);

/// The bytes of the profile in force, without additions. Errors: FileRead, ProfileInvalid.
Result<QByteArray> profileBytes(const StoreFiles &files);

} // namespace landgang::workspace
