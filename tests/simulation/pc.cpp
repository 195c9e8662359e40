// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/pc.h"

#include "core/base/safefile.h"
#include "core/store/metastore.h"
#include "core/store/schema.h"
#include "core/workspace/office/officecards.h"
#include "core/workspace/office/storefiles.h"

#include <QDir>

namespace landgang::simulation {
namespace {

using workspace::StoreFiles;
using workspace::WorkspaceState;

/// The profile that comes with the program, which all of them use: read once.
const Result<Profile> &profileOf(const StoreFiles &files)
{
    static const Result<Profile> profile = workspace::loadProfile(files);
    return profile;
}

} // namespace

Pc::Pc(const QString &folder, const OfficeFacts &office, const exchange::Identity &device,
       quint32 seed, const QDateTime &now)
    : m_folder(folder)
    , m_key(std::make_shared<const store::DataKey>(store::DataKey::generate()))
    , m_clock(std::make_unique<testing::FakeClock>(now))
    , m_ids(seed)
{
    QDir().mkpath(folder);
    {
        auto database = store::Database::open(StoreFiles(folder).database, *m_key);
        if (!database || !store::ensureSchema(**database)
            || !writeIdentity(**database, office, device.certificate.deviceId(),
                              device.key.toPkcs8())) {
            return;
        }
    }
    (void)open();
}

Pc::Pc(const QString &folder, const FreshStore &store, quint32 seed, const QDateTime &now)
    : m_folder(folder)
    , m_key(store.key)
    , m_clock(std::make_unique<testing::FakeClock>(now))
    , m_ids(seed)
{
    QDir().mkpath(folder);
    if (QFile::copy(store.database, StoreFiles(folder).database)) {
        (void)open();
    }
}

bool Pc::writeIdentity(store::Database &database, const OfficeFacts &office, const DeviceId &device,
                       const QByteArray &deviceKey)
{
    const workspace::NewIdentity identity{office.cardFile, device, office.user, deviceKey,
                                          office.encryptionKey};
    return workspace::writeIdentity(database, *m_key, identity, m_ids)
        && store::MetaStore(database).set(QStringLiteral("private-nonce"), office.privateNonce);
}

bool Pc::open()
{
    const StoreFiles files(m_folder);
    auto lock = workspace::lockStore(files);
    auto database = store::Database::open(files.database, *m_key);
    const Result<Profile> &profile = profileOf(files);
    if (!lock || !database || !profile || !store::ensureSchema(**database)) {
        return false;
    }
    auto identity = workspace::readIdentity(**database, *m_key);
    if (!identity) {
        return false;
    }
    auto state = std::make_unique<WorkspaceState>(
        WorkspaceState::Parts{m_folder, *std::move(lock), *std::move(database), *profile,
                              std::move(identity->cardFile), std::move(identity->card),
                              std::move(identity->device), std::move(identity->encryption),
                              identity->user, identity->privateStream},
        workspace::Environment{*m_clock, m_ids});
    if (!state->loadOffices()) {
        return false;
    }
    m_workspace = std::make_unique<workspace::Workspace>(std::move(state));
    return true;
}

store::Database &Pc::database()
{
    return m_workspace->state().database();
}

void Pc::setTime(const QDateTime &now)
{
    m_clock->set(now.addSecs(m_skewHours * 3600));
}

bool Pc::restart()
{
    m_workspace.reset();
    return open();
}

bool Pc::crash()
{
    const QString store = StoreFiles(m_folder).database;
    const QString kept = path(QStringLiteral("crashed.db"));
    for (const QString &part : {QString(), QStringLiteral("-wal")}) {
        QFile::remove(kept + part);
        QFile::copy(store + part, kept + part);
    }
    return replaceStore(kept);
}

bool Pc::backUp()
{
    QFile::remove(path(kBackup));
    return bool(database().copyTo(path(kBackup)));
}

bool Pc::hasBackup() const
{
    return QFile::exists(path(kBackup));
}

bool Pc::restoreBackup()
{
    return replaceStore(path(kBackup));
}

bool Pc::replaceStore(const QString &copy)
{
    m_workspace.reset();
    ++news;
    const QString file = StoreFiles(m_folder).database;
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(file + part);
        if (QFile::exists(copy + part) && !QFile::copy(copy + part, file + part)) {
            return false;
        }
    }
    return open();
}

Result<> Pc::takeCard(const OfficeFacts &other)
{
    const QString file = path(QStringLiteral("office.landgang-card"));
    if (const Result<> written = writeFileSafely(file, other.cardFile); !written) {
        return written;
    }
    const auto known = workspace::importCard(workspace(), file);
    return known ? Result<>() : Result<>(known.error());
}

Result<> Pc::meet(const OfficeFacts &other)
{
    if (const Result<> known = takeCard(other); !known) {
        return known;
    }
    QStringList words;
    for (const int position : workspace::askedWords(other.id)) {
        words << workspace::cardWords(other.id).at(position);
    }
    return workspace::confirmCard(workspace(), other.id, words);
}

bool Pc::renew(const OfficeFacts &own)
{
    const WorkspaceState::Parts &parts = m_workspace->state().parts();
    return writeIdentity(database(), own, m_workspace->state().device(), parts.device.key.toPkcs8())
        && restart();
}

} // namespace landgang::simulation
