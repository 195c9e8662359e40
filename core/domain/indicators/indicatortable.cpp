// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/indicators/indicatortable.h"

#include <tuple>
#include <vector>

namespace landgang {
namespace {

bool isSmall(int count)
{
    return count > 0 && count < kSmallCount;
}

/// A count that is not told, as so many parts of 1 to 4 that it lies between their least and most.
SuppressedCount hide(int count)
{
    return {0, 1 + (count - 1) / (kSmallCount - 1)};
}

/// The cells of one row of one indicator.
using Row = std::vector<std::pair<IndicatorCell, int>>;

std::map<std::pair<Indicator, QString>, Row> rowsOf(const ExactCounts &counts)
{
    std::map<std::pair<Indicator, QString>, Row> rows;
    for (const auto &[cell, count] : counts) {
        rows[{cell.indicator, cell.row}].push_back({cell, count});
    }
    return rows;
}

/// The place of the smallest count that is not small; the row's size when there is none.
size_t nextSmallest(const Row &row)
{
    size_t best = row.size();
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i].second >= kSmallCount
            && (best == row.size() || row[i].second < row[best].second)) {
            best = i;
        }
    }
    return best;
}

} // namespace

std::strong_ordering IndicatorCell::operator<=>(const IndicatorCell &other) const
{
    if (const auto order = indicator <=> other.indicator; order != 0) {
        return order;
    }
    if (const int order = row.compare(other.row); order != 0) {
        return order <=> 0;
    }
    return column.compare(other.column) <=> 0;
}

int SuppressedCount::most() const
{
    return known + hidden * (kSmallCount - 1);
}

IndicatorTable IndicatorTable::suppressed(const ExactCounts &counts)
{
    IndicatorTable table;
    for (const auto &[name, row] : rowsOf(counts)) {
        int small = 0;
        for (const auto &[cell, count] : row) {
            small += isSmall(count) ? 1 : 0;
        }
        const size_t second = small == 1 ? nextSmallest(row) : row.size();
        for (size_t i = 0; i < row.size(); ++i) {
            const auto &[cell, count] = row[i];
            const bool hidden = isSmall(count) || i == second;
            table.m_cells[cell] = hidden ? hide(count) : SuppressedCount{count, 0};
        }
    }
    return table;
}

IndicatorTable IndicatorTable::of(std::map<IndicatorCell, SuppressedCount> cells)
{
    IndicatorTable table;
    table.m_cells = std::move(cells);
    return table;
}

SuppressedCount IndicatorTable::at(const IndicatorCell &cell) const
{
    const auto found = m_cells.find(cell);
    return found == m_cells.end() ? SuppressedCount() : found->second;
}

IndicatorTable &IndicatorTable::operator+=(const IndicatorTable &other)
{
    for (const auto &[cell, count] : other.m_cells) {
        SuppressedCount &sum = m_cells[cell];
        sum.known += count.known;
        sum.hidden += count.hidden;
    }
    return *this;
}

} // namespace landgang
