// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/pc.h"

#include "core/store/metastore.h"
#include "core/store/schema.h"
#include "core/workspace/office/storefiles.h"

#include <QDir>

namespace landgang::simulation {

using workspace::StoreFiles;
using workspace::WorkspaceState;

Pc::Pc(const QString &folder, const Admission &admission, quint32 seed, const QDateTime &now)
    : m_folder(folder)
    , m_key(std::make_shared<const store::DataKey>(store::DataKey::generate()))
    , m_clock(std::make_unique<testing::FakeClock>(now))
    , m_ids(seed)
{
    QDir().mkpath(folder);
    {
        auto database = store::Database::open(StoreFiles(folder).database, *m_key);
        if (!database || !store::ensureSchema(**database)) {
            return;
        }
        const workspace::NewIdentity identity{
            admission.cardFile, admission.device.certificate.deviceId(), admission.user,
            admission.device.key.toPkcs8(), admission.encryptionKey};
        const bool written = workspace::writeIdentity(**database, *m_key, identity, m_ids)
            && store::MetaStore(**database)
                   .set(QStringLiteral("private-nonce"), admission.privateNonce);
        if (!written) {
            return;
        }
    }
    (void)open();
}

Pc::Pc(Pc &original, const QString &folder, quint32 seed)
    : m_folder(folder)
    , m_key(original.m_key)
    , m_clock(std::make_unique<testing::FakeClock>(original.m_clock->now()))
    , m_ids(seed)
{
    QDir().mkpath(folder);
    if (original.backUp()
        && QFile::copy(original.path(QStringLiteral("backup.db")), StoreFiles(folder).database)) {
        (void)open();
    }
}

bool Pc::open()
{
    const StoreFiles files(m_folder);
    auto lock = workspace::lockStore(files);
    auto database = store::Database::open(files.database, *m_key);
    auto profile = workspace::loadProfile(files);
    if (!lock || !database || !profile || !store::ensureSchema(**database)) {
        return false;
    }
    auto identity = workspace::readIdentity(**database, *m_key);
    if (!identity) {
        return false;
    }
    auto state = std::make_unique<WorkspaceState>(
        WorkspaceState::Parts{m_folder, *std::move(lock), *std::move(database), *std::move(profile),
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

bool Pc::backUp()
{
    QFile::remove(path(QStringLiteral("backup.db")));
    return bool(database().copyTo(path(QStringLiteral("backup.db"))));
}

bool Pc::hasBackup() const
{
    return QFile::exists(path(QStringLiteral("backup.db")));
}

bool Pc::restoreBackup()
{
    m_workspace.reset();
    const QString file = StoreFiles(m_folder).database;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(file + suffix);
    }
    return QFile::copy(path(QStringLiteral("backup.db")), file) && open();
}

} // namespace landgang::simulation
