// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/trust/officeroot.h"
#include "core/store/vault/keyslot.h"
#include "core/workspace/office/storeidentity.h"
#include "tests/simulation/seededids.h"
#include "tests/support/fakeclock.h"

#include <deque>
#include <memory>

namespace landgang::simulation {

/// What a PC needs to be one of its office.
struct Admission {
    QByteArray cardFile;
    exchange::Identity device;
    QByteArray encryptionKey; ///< PKCS #8 DER.
    UserId user;
    QByteArray privateNonce; ///< All PCs of an office share its private stream.
};

/// One PC with its real store in a folder of its own, and with the bundles that lie on its desk.
class Pc
{
public:
    /// The store is made in `folder`. `ok` tells whether all went well.
    Pc(const QString &folder, const Admission &admission, quint32 seed, const QDateTime &now);

    /// The same PC once more, with a copy of its store in `folder`: nobody can tell them apart, and
    /// both go on working.
    Pc(Pc &original, const QString &folder, quint32 seed);

    [[nodiscard]] bool ok() const { return m_workspace != nullptr; }
    [[nodiscard]] workspace::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] store::Database &database();

    void setTime(const QDateTime &now);
    void setSkewHours(int hours) { m_skewHours = hours; }

    /// Stops the program without warning and starts it again. False when it does not come up.
    [[nodiscard]] bool restart();
    /// Copies the store away; the later call puts the copy in its place.
    [[nodiscard]] bool backUp();
    [[nodiscard]] bool restoreBackup();
    [[nodiscard]] bool hasBackup() const;

    /// A file for a bundle that is about to be written or read.
    [[nodiscard]] QString bundleFile() const
    {
        return m_folder + QStringLiteral("/bundle.landgang");
    }

    std::deque<QByteArray> waiting; ///< Bundles that did not connect when they came.

private:
    [[nodiscard]] bool open();
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    QString m_folder;
    std::shared_ptr<const store::DataKey> m_key; ///< A copied PC has the same.
    int m_skewHours = 0;
    std::unique_ptr<testing::FakeClock> m_clock;
    SeededIds m_ids;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace landgang::simulation
