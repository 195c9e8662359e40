// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/changelog/stream.h"
#include "core/domain/profile/profile.h"
#include "core/exchange/trust/officecard.h"
#include "core/exchange/trust/officeroot.h"
#include "core/store/database.h"
#include "core/store/records.h"
#include "core/workspace/environment.h"
#include "core/workspace/workspace.h"

#include <QLockFile>

#include <map>
#include <memory>

namespace landgang::workspace {

/// The parts of an opened store, for the use cases of this module.
class WorkspaceState
{
public:
    struct Parts {
        QString folder;
        std::unique_ptr<QLockFile> lock;
        std::unique_ptr<store::Database> database;
        Profile profile;
        QByteArray cardFile;
        exchange::OfficeCard card;
        exchange::Identity device;
        exchange::Identity encryption;
        UserId user;
        changelog::Stream privateStream;
    };

    WorkspaceState(Parts parts, Environment environment);

    [[nodiscard]] const Parts &parts() const { return m_parts; }
    [[nodiscard]] store::Database &database() const { return *m_parts.database; }
    [[nodiscard]] const Clock &clock() const { return m_environment.clock; }
    [[nodiscard]] IdSource &ids() const { return m_environment.ids; }
    [[nodiscard]] OfficeId office() const { return m_parts.card.office(); }
    [[nodiscard]] DeviceId device() const { return m_parts.device.certificate.deviceId(); }
    [[nodiscard]] store::DeviceRecord deviceRecord() const;

    /// The offices whose cards are held, by id; without when they were last heard.
    [[nodiscard]] const std::map<OfficeId, KnownOffice> &offices() const { return m_offices; }
    /// Reads them again after a card came in or was confirmed. Errors: Database, StoreDamaged.
    Result<> loadOffices();

    /// After the office's own card was signed anew.
    void setCard(QByteArray cardFile, exchange::OfficeCard card);

    /// A plan as this office looks at it: our own office first among its owners, the areas in the
    /// profile's order; areas the profile does not know come last.
    void arrange(ReleasePlan &plan) const;

private:
    Parts m_parts;
    Environment m_environment;
    std::map<OfficeId, KnownOffice> m_offices;
};

/// The entity of a known office in the private stream.
[[nodiscard]] EntityId officeEntity(const OfficeId &office);

} // namespace landgang::workspace
