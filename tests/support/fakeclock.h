// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/clock.h"

namespace landgang::testing {

/// A clock that a test sets and moves.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start)
        : m_now(start)
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_now.date(); }

    void set(const QDateTime &now) { m_now = now; }
    void advanceDays(int days) { m_now = m_now.addDays(days); }
    void advanceMinutes(int minutes) { m_now = m_now.addSecs(minutes * 60); }

private:
    QDateTime m_now;
};

} // namespace landgang::testing
