// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDateTime>

#include <compare>

namespace landgang::changelog {

/// A hybrid logical clock reading: milliseconds since 1970 in the upper 48 bits, a counter in the
/// lower
/// 16. It never runs backwards at one author and follows what the author has seen; it orders lists
/// and decides nothing (Kulkarni et al., "Logical Physical Clocks", 2014).
struct HybridTime {
    quint64 ticks = 0;

    [[nodiscard]] static HybridTime at(const QDateTime &instant);
    [[nodiscard]] QDateTime instant() const; ///< UTC.

    /// The reading for a change made at `now` by somebody who has seen `*this`.
    [[nodiscard]] HybridTime next(const QDateTime &now) const;

    auto operator<=>(const HybridTime &) const = default;
};

} // namespace landgang::changelog
