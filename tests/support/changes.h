// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/change.h"
#include "core/changelog/stream.h"

#include <QByteArray>

namespace landgang::testing {

/// An id whose bytes all are `fill`, for tests that must be repeatable.
template<typename Id>
[[nodiscard]] Id filled(char fill)
{
    return *Id::fromBytes(QByteArray(Id::kSize, fill));
}

/// One author writing one chain in one stream, a minute per change.
class Chain
{
public:
    Chain(const changelog::Stream &stream, char device, const QDateTime &start)
        : m_stream(stream.id())
        , m_device(filled<DeviceId>(device))
        , m_time(start)
    {
    }

    /// The next change of the chain.
    changelog::Change write(std::vector<changelog::Op> ops)
    {
        m_time = m_time.addSecs(60);
        changelog::ChangeHeader header{.stream = m_stream,
                                       .author = m_device,
                                       .sequence = m_sequence++,
                                       .previous = m_previous,
                                       .time = changelog::HybridTime::at(m_time),
                                       .user = filled<UserId>('u')};
        const changelog::Change change =
            changelog::Change::make(header, filled<changelog::Change::Salt>('s'), std::move(ops));
        m_previous = change.id();
        return change;
    }

    [[nodiscard]] const DeviceId &device() const { return m_device; }

private:
    StreamId m_stream;
    DeviceId m_device;
    QDateTime m_time;
    quint64 m_sequence = 0;
    std::optional<ChangeId> m_previous;
};

/// The instant at which tests begin: a Monday morning in spring, UTC.
[[nodiscard]] inline QDateTime testStart()
{
    return QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
}

} // namespace landgang::testing
