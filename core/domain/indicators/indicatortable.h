// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <compare>
#include <map>

namespace landgang {

/// What is counted, per office and quarter (BRIK, Riksrevisjonen, the agreement of 2019 and region
/// sør).
enum class Indicator {
    Home = 1, ///< At release and at week 12.
    HomelessRisk, ///< Two months before release, as SSB counts it.
    Occupation, ///< At release and at week 12.
    FirstNavContact, ///< Days from intake, and days to release.
    NavNotice, ///< In the Auditor General's classes.
    Mapped, ///< Per area: offered, declined.
    Plans, ///< Future plan, individual plan, responsibility group.
    Identity, ///< Paper, bank account, BankID at release.
    Health, ///< GP, appointment, LAR continued, naloxone offered.
    Consent, ///< Given and withdrawn, per area.
    OnTime, ///< Items per responsible body; why they wait.
    DateChanges, ///< Number, days moved, notice given.
    Bundles, ///< Sent, received, rejected, days to receipt.
    LegalStatus, ///< Convicted, remand, expulsion, community.
};

/// One cell: "mapped" of "housing".
struct IndicatorCell {
    Indicator indicator;
    QString row; ///< What it is about: an area, a point in time; empty when there is only one.
    QString column; ///< The class counted.

    bool operator==(const IndicatorCell &) const = default;
    std::strong_ordering operator<=>(const IndicatorCell &other) const;
};

/// A count of which small parts may be hidden. With nothing hidden it is exact.
struct SuppressedCount {
    int known = 0; ///< The sum of what was shown.
    int hidden = 0; ///< How many parts of 1 to 4 each are not in it.

    [[nodiscard]] int least() const { return known + hidden; }
    [[nodiscard]] int most() const;
    bool operator==(const SuppressedCount &) const = default;
};

/// Counts below this can point at a person.
inline constexpr int kSmallCount = 5;

using ExactCounts = std::map<IndicatorCell, int>;

/// What an office may hand on: no count from 1 to 4 is told. Tables of several offices add up, in
/// any order and grouping, without any case leaving its office.
class IndicatorTable
{
public:
    IndicatorTable() = default;

    /// Hides every small count. Where exactly one of a row is hidden, the next smallest is hidden
    /// too, so that nobody can work it out from a total.
    [[nodiscard]] static IndicatorTable suppressed(const ExactCounts &counts);

    /// A table that another office handed on: what was hidden there stays hidden.
    [[nodiscard]] static IndicatorTable of(std::map<IndicatorCell, SuppressedCount> cells);

    [[nodiscard]] const std::map<IndicatorCell, SuppressedCount> &cells() const { return m_cells; }
    [[nodiscard]] SuppressedCount at(const IndicatorCell &cell) const;

    IndicatorTable &operator+=(const IndicatorTable &other);
    friend IndicatorTable operator+(IndicatorTable a, const IndicatorTable &b) { return a += b; }
    bool operator==(const IndicatorTable &) const = default;

private:
    std::map<IndicatorCell, SuppressedCount> m_cells;
};

} // namespace landgang
