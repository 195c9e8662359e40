// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/openoffice.h"

#include "core/store/erasedchanges.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "core/workspace/office/backups.h"
#include "core/workspace/office/storefiles.h"
#include "core/workspace/office/storeidentity.h"
#include "core/workspace/sharing/forgetcase.h"
#include "core/workspace/workspacestate.h"

#include <QDir>
#include <QFile>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

/// Brings a store of an earlier version up, after a backup.
Result<> upgrade(store::Database &database, const store::Migrations &migrations,
                 const QString &folder, const Clock &clock)
{
    const Result<Backup> before = backUp({folder, database, clock}, BackupOccasion::BeforeUpgrade);
    if (!before) {
        return Error{before.error().code,
                     u"The store must be brought up to this version of the program, and no backup "
                     "can be made before. Nothing was changed."_s,
                     {before.error()}};
    }
    if (const Result<> done = migrations.bringUp(database); !done) {
        return Error{done.error().code,
                     u"The store could not be brought up to this version of the program. It holds "
                     "what it held; a backup of it lies in %1. Open it with the version used "
                     "before."_s.arg(before->folder),
                     {done.error()}};
    }
    return {};
}

Result<std::unique_ptr<store::Database>> openDatabase(const QString &folder,
                                                      const store::DataKey &key, const Clock &clock)
{
    Result<std::unique_ptr<store::Database>> database =
        store::Database::open(StoreFiles(folder).database, key);
    if (!database) {
        return database;
    }
    const Result<store::Migrations> migrations = store::Migrations::ofProgram();
    if (!migrations) {
        return migrations.error();
    }
    const Result<store::SchemaState> state = migrations->stateOf(**database);
    if (!state) {
        return state.error();
    }
    if (*state == store::SchemaState::Older) {
        if (const Result<> done = upgrade(**database, *migrations, folder, clock); !done) {
            return done.error();
        }
    }
    return database;
}

/// A restored backup may hold what this office has forgotten since.
Result<> forgetAgain(Workspace &workspace)
{
    store::Database &database = workspace.state().database();
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<std::set<CaseId>> forgotten = applyErasureList(workspace);
    if (!forgotten) {
        return forgotten.error();
    }
    if (const Result<> committed = transaction->commit(); !committed || forgotten->empty()) {
        return committed;
    }
    return store::ErasedChanges(database).wipeLog();
}

} // namespace

Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const QString &passphrase,
                                              Environment environment)
{
    return openOffice(folder, Login{{}, passphrase}, environment);
}

Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const Login &login,
                                              Environment environment)
{
    const StoreFiles files(folder);
    if (const Result<> there = checkStoreThere(files); !there) {
        return there.error();
    }
    Result<std::unique_ptr<QLockFile>> lock = lockStore(files);
    return lock ? openLockedOffice(*std::move(lock), folder, login, environment) : lock.error();
}

Result<std::unique_ptr<Workspace>> openLockedOffice(std::unique_ptr<QLockFile> lock,
                                                    const QString &folder, const Login &login,
                                                    Environment environment)
{
    const StoreFiles files(folder);
    QFile::remove(files.unfinished);
    const Result<store::KeyFile> keys = readKeys(files);
    if (!keys) {
        return keys.error();
    }
    const Result<store::SlotContent> slot = keys->open(login.user, login.passphrase);
    if (!slot) {
        return slot.error();
    }
    Result<std::unique_ptr<store::Database>> database =
        openDatabase(folder, slot->key, environment.clock);
    if (!database) {
        return database.error();
    }
    Result<StoredIdentity> identity = readIdentity(**database, slot->key);
    if (!identity) {
        return identity.error();
    }
    const std::optional<UserId> user = UserId::fromBytes(slot->user);
    if (!user || !identity->card.staffName(*user)) {
        return Error{
            ErrorCode::NotPermitted,
            u"This copy of the store is older than the colleague who opens it. Nothing was "
            "changed. Let somebody who was there before open it."_s};
    }
    Result<Profile> profile = loadProfile(files);
    if (!profile) {
        return profile.error();
    }
    auto state = std::make_unique<WorkspaceState>(
        WorkspaceState::Parts{QDir(folder).absolutePath(), std::move(lock), *std::move(database),
                              *std::move(profile), std::move(identity->cardFile),
                              std::move(identity->card), std::move(identity->device),
                              std::move(identity->encryption), *user, identity->privateStream},
        environment);
    if (const Result<> offices = state->loadOffices(); !offices) {
        return offices.error();
    }
    auto workspace = std::make_unique<Workspace>(std::move(state));
    if (const Result<> forgotten = forgetAgain(*workspace); !forgotten) {
        return forgotten.error();
    }
    return workspace;
}

} // namespace landgang::workspace
