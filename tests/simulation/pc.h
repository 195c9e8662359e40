// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/trust/officeroot.h"
#include "core/store/vault/keyslot.h"
#include "core/workspace/office/storeidentity.h"
#include "tests/simulation/seededids.h"
#include "tests/support/fakeclock.h"

#include <memory>

namespace landgang::simulation {

/// What an office is, beside its PCs.
struct OfficeFacts {
    OfficeId id;
    QString name;
    exchange::OfficeCard card;
    QByteArray cardFile; ///< `card`, signed.
    std::shared_ptr<const exchange::OfficeRoot> root;
    QByteArray encryptionKey; ///< PKCS #8 DER.
    UserId user;
    QByteArray privateNonce; ///< All PCs of an office share its private stream.
};

/// A closed store, to be copied.
struct FreshStore {
    QString database;
    std::shared_ptr<const store::DataKey> key;
};

/// One PC with its real store in a folder of its own.
class Pc
{
public:
    /// A new one of `office`, with an empty store in `folder`. `ok` tells whether all went well.
    Pc(const QString &folder, const OfficeFacts &office, const exchange::Identity &device,
       quint32 seed, const QDateTime &now);

    /// One with a copy of `store`. Of another PC's store: nobody can tell them apart, and both go
    /// on working.
    Pc(const QString &folder, const FreshStore &store, quint32 seed, const QDateTime &now);

    [[nodiscard]] bool ok() const { return m_workspace != nullptr; }
    [[nodiscard]] workspace::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] store::Database &database();

    void setTime(const QDateTime &now);
    void setSkewHours(int hours) { m_skewHours = hours; }

    /// Ends the program and starts it again. False when it does not come up.
    [[nodiscard]] bool restart();
    /// The same without warning: its files are as they were at this moment.
    [[nodiscard]] bool crash();
    /// Copies the store away; the later call puts the copy in its place.
    [[nodiscard]] bool backUp();
    [[nodiscard]] bool restoreBackup();
    [[nodiscard]] bool hasBackup() const;
    [[nodiscard]] FreshStore backup() const { return {path(kBackup), m_key}; }

    /// Gets to know an office and compares the words of its card. Errors: as importCard,
    /// confirmCard.
    Result<> meet(const OfficeFacts &other);
    /// Gets a newer card of an office it knows. Errors: as importCard.
    Result<> takeCard(const OfficeFacts &other);
    /// Its own office has a new card and a new key for what comes in.
    [[nodiscard]] bool renew(const OfficeFacts &own);

    /// A file for a bundle that is about to be written or read.
    [[nodiscard]] QString bundleFile() const
    {
        return m_folder + QStringLiteral("/bundle.landgang");
    }

    int news = 0; ///< Rises whenever it has something to tell that it had not before.

private:
    static inline const QString kBackup = QStringLiteral("backup.db");

    [[nodiscard]] bool open();
    [[nodiscard]] bool writeIdentity(store::Database &database, const OfficeFacts &office,
                                     const DeviceId &device, const QByteArray &deviceKey);
    [[nodiscard]] bool replaceStore(const QString &copy);
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    QString m_folder;
    std::shared_ptr<const store::DataKey> m_key; ///< A copied PC has the same.
    int m_skewHours = 0;
    std::unique_ptr<testing::FakeClock> m_clock;
    SeededIds m_ids;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace landgang::simulation
