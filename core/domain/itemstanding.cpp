// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/itemstanding.h"

#include <algorithm>

namespace landgang {

bool isFinished(Progress progress)
{
    switch (progress) {
    case Progress::Open:
    case Progress::WaitingForOther: return false;
    case Progress::Done:
    case Progress::NotNeeded:
    case Progress::DeclinedByPerson: return true;
    }
    Q_UNREACHABLE();
}

bool isFinished(const ChecklistItem &item)
{
    const auto &statements = item.state.statements;
    return !statements.empty()
        && std::all_of(statements.begin(), statements.end(),
                       [](const auto &statement) { return isFinished(statement.value.progress); });
}

const DueDate *countingDue(const ChecklistItem &item)
{
    const DueDate *counting = nullptr;
    for (const auto &statement : item.due.statements) {
        const DueDate &due = statement.value;
        if (due.date.isValid() && (counting == nullptr || due.date < counting->date)) {
            counting = &due;
        }
    }
    return counting;
}

} // namespace landgang
