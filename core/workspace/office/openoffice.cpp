// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/openoffice.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/store/erasedchanges.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/workspace/office/storefiles.h"
#include "core/workspace/office/storeidentity.h"
#include "core/workspace/sharing/forgetcase.h"
#include "core/workspace/workspacestate.h"

#include <QDir>
#include <QFileInfo>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<store::Database>> openDatabase(const StoreFiles &files,
                                                      const store::DataKey &key)
{
    Result<std::unique_ptr<store::Database>> database = store::Database::open(files.database, key);
    if (!database) {
        return database;
    }
    if (const Result<> schema = store::ensureSchema(**database); !schema) {
        return schema.error();
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

Result<> checkNewOffice(const QString &folder, const NewOffice &office, const QString &passphrase)
{
    if (office.name.trimmed().isEmpty() || office.userName.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"An office needs a name, and so does its first colleague."_s};
    }
    if (passphrase.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, u"A store needs a passphrase."_s};
    }
    if (QFileInfo::exists(folder)
        && !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        return Error{
            ErrorCode::AlreadyExists,
            u"The folder %1 is not empty. A new store needs a folder of its own."_s.arg(folder)};
    }
    return {};
}

/// A folder that is taken away again unless the store in it was finished.
class NewFolder
{
public:
    explicit NewFolder(const QString &path)
        : m_path(path)
        , m_existed(QFileInfo::exists(path))
        , m_made(QDir().mkpath(path))
    {
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;
    ~NewFolder()
    {
        if (m_made && !m_kept) {
            QDir folder(m_path);
            for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
                folder.remove(name);
            }
            if (!m_existed) {
                QDir().rmdir(m_path);
            }
        }
    }

    [[nodiscard]] bool isMade() const { return m_made; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_existed;
    bool m_made;
    bool m_kept = false;
};

Result<> fillStore(const QString &folder, const NewOffice &office, const QString &passphrase,
                   Environment environment)
{
    const StoreFiles files(folder);
    if (!office.profileFile.isEmpty()) {
        const Result<QByteArray> json = readFileBounded(office.profileFile, limits::kProfileBytes);
        if (!json) {
            return json.error();
        }
        if (const Result<Profile> profile = Profile::fromJson(*json, office.profileFile);
            !profile) {
            return profile.error();
        }
        if (const Result<> written = writeFileSafely(files.profile, *json); !written) {
            return written;
        }
    }
    const Result<NewIdentity> identity = makeIdentity(office, environment);
    if (!identity) {
        return identity.error();
    }
    const store::DataKey key = store::DataKey::generate();
    store::KeyFile keys = store::KeyFile::make();
    if (const Result<> closed =
            keys.close(office.userName, passphrase, {key.clone(), identity->user.toBytes()});
        !closed) {
        return closed;
    }
    keys.closeWithSheet(store::DataKey(office.sheet.vaultKey()), key);
    Result<std::unique_ptr<store::Database>> database = openDatabase(files, key);
    if (!database) {
        return database.error();
    }
    if (const Result<> written = writeIdentity(**database, key, *identity, environment.ids);
        !written) {
        return written;
    }
    return writeKeys(files, keys);
}

} // namespace

Result<std::unique_ptr<Workspace>> createOffice(const QString &folder, const NewOffice &office,
                                                const QString &passphrase, Environment environment)
{
    if (const Result<> possible = checkNewOffice(folder, office, passphrase); !possible) {
        return possible.error();
    }
    NewFolder made(folder);
    if (!made.isMade()) {
        return Error{ErrorCode::FileWrite, u"The folder %1 cannot be made."_s.arg(folder)};
    }
    if (const Result<> filled = fillStore(folder, office, passphrase, environment); !filled) {
        return filled.error();
    }
    made.keep();
    return openOffice(folder, passphrase, environment);
}

Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const QString &passphrase,
                                              Environment environment)
{
    return openOffice(folder, Login{{}, passphrase}, environment);
}

Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const Login &login,
                                              Environment environment)
{
    const StoreFiles files(folder);
    if (!QFileInfo::exists(files.database) || !QFileInfo::exists(files.slot)) {
        return Error{ErrorCode::StoreMissing, u"There is no store in %1."_s.arg(folder)};
    }
    Result<std::unique_ptr<QLockFile>> lock = lockStore(files);
    if (!lock) {
        return lock.error();
    }
    const Result<store::KeyFile> keys = readKeys(files);
    if (!keys) {
        return keys.error();
    }
    const Result<store::SlotContent> slot = keys->open(login.user, login.passphrase);
    if (!slot) {
        return slot.error();
    }
    Result<std::unique_ptr<store::Database>> database = openDatabase(files, slot->key);
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
        WorkspaceState::Parts{QDir(folder).absolutePath(), *std::move(lock), *std::move(database),
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
