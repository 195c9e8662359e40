// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

#include <map>

namespace landgang::store {

/// A device that is in the log.
struct KnownDevice {
    qint64 row;
    OfficeId office;
};

/// Adds to the log whatever is not a change: devices, streams, seals. Only inside a transaction.
/// Changes: StreamAppender.
class LogWriter
{
public:
    explicit LogWriter(Database &database);

    /// Does nothing when the device is known. Errors: Database, ChangeRefused (it is known under
    /// another office).
    Result<> addDevice(const DeviceRecord &device);
    /// The row of the stream, which may be there already. Errors: Database.
    Result<qint64> addStream(const changelog::Stream &stream);
    /// Does nothing when the seal is there. Errors: ChangeRefused (a seal of a change that is not
    /// held), Database.
    Result<> addSeal(const changelog::Seal &seal);

    /// Looked up once and remembered. Errors: ChangeRefused (not in the log), Database.
    Result<KnownDevice> device(const DeviceId &id);

private:
    Database &m_database;
    std::map<DeviceId, KnownDevice> m_devices;
};

} // namespace landgang::store
