// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/indicators/indicatortable.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Three months of a year.
struct Quarter {
    int year = 0;
    int number = 1; ///< 1–4.

    /// "2026Q2". Nothing when it is not of that form.
    [[nodiscard]] static std::optional<Quarter> fromText(const QString &text);
    [[nodiscard]] QDate first() const { return QDate(year, 3 * number - 2, 1); }
    [[nodiscard]] QDate last() const { return first().addMonths(3).addDays(-1); }

    bool operator==(const Quarter &) const = default;
};

/// The fourteen indicators of this office for the people released in a quarter, as they may leave
/// the office: no count from 1 to 4 is told. Only plans this office keeps count, so that no person
/// is counted twice when tables are added up. Errors: Database, StoreDamaged.
Result<IndicatorTable> quarterIndicators(const Workspace &workspace, const Quarter &quarter);

} // namespace landgang::workspace
