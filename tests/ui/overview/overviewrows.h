// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/overview.h"

#include <vector>

namespace landgang::ui {

inline OfficeId testOfficeId()
{
    return *OfficeId::fromBytes(QByteArray(32, 'o'));
}

/// A person with nothing to say of, for tests to change.
inline workspace::OverviewRow plainRow(char id, const QString &family)
{
    return {.caseId = *CaseId::fromBytes(QByteArray(16, id)),
            .name = {family, QStringLiteral("Ola")},
            .legalStatus = LegalStatus::Convicted,
            .municipalityAfter = QStringLiteral("Fredrikstad"),
            .owner = testOfficeId(),
            .release = {},
            .daysLeft = {},
            .warning = ReleaseDayWarning::None,
            .readiness = {},
            .nextItem = {},
            .nextItemKey = {},
            .nextDue = {},
            .overdue = 0,
            .disputes = 0,
            .withoutResponsible = 0,
            .waitingForAnswer = 0,
            .lastHeardFrom = {},
            .lastHeardAt = {}};
}

/// Five people that differ in every filter.
inline std::vector<workspace::OverviewRow> fivePeople()
{
    std::vector<workspace::OverviewRow> rows{
        plainRow('a', QStringLiteral("Prøve")), plainRow('b', QStringLiteral("Testperson")),
        plainRow('c', QStringLiteral("Eksempel")), plainRow('d', QStringLiteral("Demo")),
        plainRow('e', QStringLiteral("Mønster"))};
    const auto release = [&rows](size_t row, int days) {
        rows[row].daysLeft = days;
        rows[row].release = ReleaseDate{QDate(2026, 11, 22).addDays(days), DateStatus::Decided};
    };
    release(1, 9);
    release(2, 12);
    release(3, 84);
    release(4, 200);
    rows[1].withoutResponsible = 1;
    rows[1].overdue = 3;
    rows[2].waitingForAnswer = 2;
    rows[4].disputes = 1;
    return rows;
}

} // namespace landgang::ui
