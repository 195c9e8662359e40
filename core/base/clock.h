// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QDateTime>

namespace landgang {

/// Where the program learns the time, so that tests can set it. Deadlines count calendar days of
/// the office (`today`); everything written down is UTC (`now`).
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The instant, in UTC, with millisecond resolution.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The calendar day where the office is.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The computer's own clock and time zone.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override;
};

} // namespace landgang
