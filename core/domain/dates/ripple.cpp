// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/ripple.h"

#include "core/domain/itemstanding.h"
#include "core/domain/layout.h"

#include <algorithm>

namespace landgang {
namespace {

void tell(Ripple &ripple, const ReleasePlan &plan, const OfficeId &office)
{
    const bool known = std::find(ripple.toTell.begin(), ripple.toTell.end(), office)
        != ripple.toTell.end();
    if (!known && office != plan.owner) {
        ripple.toTell.push_back(office);
    }
}

bool isLive(const Disclosure &disclosure, QDate today)
{
    return disclosure.from <= today && (!disclosure.until || *disclosure.until >= today);
}

void tellOfficesOf(const NeedArea &area, const ReleasePlan &plan, QDate today, Ripple &ripple)
{
    for (const auto &statement : area.responsibility.statements) {
        if (statement.value.state != ResponsibilityState::Declined) {
            tell(ripple, plan, statement.value.office);
        }
    }
    for (const Disclosure &disclosure : plan.disclosures) {
        if (disclosure.area == area.key && isLive(disclosure, today)) {
            tell(ripple, plan, disclosure.office);
        }
    }
}

/// Where the item would go if being overdue did not hold it.
std::optional<DueDate> unheld(const DueDate &current, const KeyDates &dates)
{
    return movedDueDate(current, dates, current.date);
}

std::optional<DueDate> firstDueDate(const ItemKey &item,
                                    const std::vector<ItemDefinition> &checklist,
                                    const KeyDates &dates)
{
    const auto found =
        std::find_if(checklist.begin(), checklist.end(),
                     [&item](const ItemDefinition &definition) { return definition.key == item; });
    return found == checklist.end() ? std::nullopt : dueDate(*found, dates);
}

void addItem(const NeedArea &area, const ChecklistItem &item, const KeyDates &dates, QDate today,
             const std::vector<ItemDefinition> &checklist, Ripple &ripple)
{
    const auto *due = item.due.latest();
    if (due == nullptr) {
        if (const auto first = firstDueDate(item.key, checklist, dates)) {
            ripple.moved.push_back({area.key, item.id, std::nullopt, *first});
        }
    } else if (const auto moved = movedDueDate(due->value, dates, today)) {
        ripple.moved.push_back({area.key, item.id, due->value, *moved});
    } else if (const auto held = unheld(due->value, dates)) {
        ripple.keptOverdue.push_back({area.key, item.id, due->value, *held});
    }
}

} // namespace

Ripple ripple(const ReleasePlan &plan, const KeyDates &dates, QDate today,
              const std::vector<ItemDefinition> &checklist)
{
    Ripple result;
    for (const NeedArea &area : plan.areas) {
        const size_t before = result.moved.size() + result.keptOverdue.size();
        for (const ChecklistItem &item : area.items) {
            if (!isFinished(item)) {
                addItem(area, item, dates, today, checklist, result);
            }
        }
        if (result.moved.size() + result.keptOverdue.size() > before) {
            tellOfficesOf(area, plan, today, result);
        }
    }
    return result;
}

} // namespace landgang
