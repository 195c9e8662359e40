// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace landgang::ui {

/// A clock that stands still until it is moved on.
class MovingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_now.date(); }
    void advance(std::chrono::seconds time) { m_now = m_now.addDuration(time); }

private:
    QDateTime m_now{QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
};

} // namespace landgang::ui
