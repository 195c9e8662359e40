// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/access.h"
#include "core/store/database.h"
#include "core/store/records.h"

#include <map>

namespace landgang::store {

/// Appends to the log; computes nothing. Only inside a transaction.
class LogWriter
{
public:
    explicit LogWriter(Database &database);

    /// Both do nothing when the row is there already. Errors: Database, ChangeRefused (a device
    /// that is known under another office).
    Result<> addDevice(const DeviceRecord &device);
    Result<> addStream(const changelog::Stream &stream);

    /// Appends a change that is not held yet, behind the one it follows: at the head of its chain,
    /// or as a new branch. Errors: BundleIncomplete (what it follows is not held), ChangeRefused
    /// (unknown device, another stream's or author's predecessor, wrong sequence), Database.
    Result<> append(const changelog::Change &change);

    /// Errors: ChangeRefused (a seal of a change that is not held), Database.
    Result<> addSeal(const changelog::Seal &seal);

private:
    struct Place {
        qint64 chain;
        quint64 sequence;
    };

    Result<qint64> rowOf(const QString &table, const QByteArray &identity);
    /// Where the change that `change` follows stands, if it is of the same author and stream.
    Result<Place> placeOfPrevious(const changelog::Change &change, qint64 stream, qint64 device);
    Result<qint64> newChain(qint64 stream, qint64 device, const changelog::Change &change,
                            const std::optional<Place> &base);
    Result<qint64> chainFor(const changelog::Change &change);

    Database &m_database;
    std::map<QByteArray, qint64> m_rows; ///< Row ids by identity; identities of all tables differ.
};

} // namespace landgang::store
