// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/createoffice.h"

#include "core/base/limits.h"
#include "core/base/oneline.h"
#include "core/base/safefile.h"
#include "core/store/schema.h"
#include "core/workspace/office/openoffice.h"
#include "core/workspace/office/storefiles.h"
#include "core/workspace/office/storeidentity.h"

#include <QDir>
#include <QFileInfo>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

/// A new store needs a folder that holds nothing, or only what an attempt left that was ended
/// midway: never somebody's files, never another store.
Result<> checkRoom(const QString &folder)
{
    const StoreFiles files(folder);
    if (isUnfinishedStore(files)
        || QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        return {};
    }
    return Error{
        ErrorCode::AlreadyExists,
        u"The folder %1 is not empty. A new store needs a folder of its own."_s.arg(folder)};
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
    for (const auto &[what, text] : {std::pair{u"The office's name"_s, office.name},
                                     {u"The municipality"_s, office.municipality},
                                     {u"The phone number"_s, office.phone},
                                     {u"The colleague's name"_s, office.userName},
                                     {u"The colleague's function"_s, office.userFunction}}) {
        if (const Result<> line = checkLine(what, text); !line) {
            return line;
        }
    }
    return checkRoom(folder);
}

/// The folder of a store that is being made: emptied again unless the store was finished.
class Construction
{
public:
    /// Errors: FileWrite, StoreInUse, NotPermitted (on a network).
    static Result<std::unique_ptr<Construction>> begin(const QString &folder)
    {
        auto construction = std::unique_ptr<Construction>(new Construction(folder));
        if (!QDir().mkpath(folder)) {
            return Error{ErrorCode::FileWrite, u"The folder %1 cannot be made."_s.arg(folder)};
        }
        Result<std::unique_ptr<QLockFile>> lock = lockStore(construction->m_files);
        if (!lock) {
            construction->m_isLeftAlone = true;
            return lock.error();
        }
        construction->m_lock = *std::move(lock);
        // Between the first look and the lock another program may have finished its store here.
        if (const Result<> room = construction->clear(); !room) {
            construction->m_isLeftAlone = true;
            return room.error();
        }
        if (const Result<> marked = writeFileSafely(construction->m_files.unfinished, {});
            !marked) {
            return marked.error();
        }
        return construction;
    }

    Construction(const Construction &) = delete;
    Construction &operator=(const Construction &) = delete;
    ~Construction()
    {
        if (m_isLeftAlone) {
            return;
        }
        removeUnfinishedStore(m_files);
        m_lock.reset();
        if (!m_existed) {
            QDir().rmdir(m_folder);
        }
    }

    [[nodiscard]] const StoreFiles &files() const { return m_files; }

    [[nodiscard]] std::unique_ptr<QLockFile> takeLock() { return std::move(m_lock); }
    /// The store is whole: nothing is taken away any more.
    void keep() { m_isLeftAlone = true; }

private:
    explicit Construction(const QString &folder)
        : m_folder(folder)
        , m_files(folder)
        , m_existed(QFileInfo::exists(folder))
    {
    }

    Result<> clear()
    {
        if (isUnfinishedStore(m_files)) {
            removeUnfinishedStore(m_files);
        }
        return QFileInfo::exists(m_files.slot) || QFileInfo::exists(m_files.database)
            ? Error{ErrorCode::AlreadyExists,
                    u"Another store has just been made in %1. It was not touched."_s.arg(m_folder)}
            : Result<>{};
    }

    QString m_folder;
    StoreFiles m_files;
    bool m_existed;
    bool m_isLeftAlone = false;
    std::unique_ptr<QLockFile> m_lock;
};

Result<> writeOwnProfile(const StoreFiles &files, const QString &path)
{
    if (path.isEmpty()) {
        return {};
    }
    const Result<QByteArray> json = readFileBounded(path, limits::kProfileBytes);
    if (!json) {
        return json.error();
    }
    const Result<Profile> profile = Profile::fromJson(*json, path);
    return profile ? writeFileSafely(files.profile, *json) : profile.error();
}

Result<> fillStore(const StoreFiles &files, const NewOffice &office, const QString &passphrase,
                   Environment environment)
{
    if (const Result<> written = writeOwnProfile(files, office.profileFile); !written) {
        return written;
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
    const auto database = store::Database::open(files.database, key);
    if (!database) {
        return database.error();
    }
    if (const Result<> schema = store::ensureSchema(**database); !schema) {
        return schema;
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
    const Result<std::unique_ptr<Construction>> construction = Construction::begin(folder);
    if (!construction) {
        return construction.error();
    }
    if (const Result<> filled =
            fillStore((*construction)->files(), office, passphrase, environment);
        !filled) {
        return filled.error();
    }
    // Opened before it is kept: a store that cannot be opened, on a full disk for instance, would
    // be one whose recovery sheet nobody has seen.
    auto workspace = openLockedOffice((*construction)->takeLock(), folder,
                                      {office.userName, passphrase}, environment);
    if (workspace) {
        (*construction)->keep();
    }
    return workspace;
}

} // namespace landgang::workspace
