// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/safeminimum.h"

#include "core/domain/calendar/workingdays.h"

#include <algorithm>
#include <initializer_list>

namespace landgang {
namespace {

std::vector<ItemKey> keys(std::initializer_list<QStringView> names)
{
    std::vector<ItemKey> result;
    for (const QStringView name : names) {
        result.push_back(*ItemKey::fromString(name));
    }
    return result;
}

bool isResponsible(const NeedArea &area, const OfficeId &office)
{
    const Responsibility *agreed = area.responsibility.agreed();
    return agreed != nullptr && agreed->state == ResponsibilityState::Accepted
        && agreed->office == office && area.responsibility.statements.front().office == office;
}

SafeState stateOf(const NeedArea &area, const Statement<ItemState> &statement)
{
    switch (statement.value.progress) {
    case Progress::Open:
    case Progress::WaitingForOther: return SafeState::Missing;
    case Progress::NotNeeded:
    case Progress::DeclinedByPerson: return SafeState::NotNeeded;
    case Progress::Done:
        return isResponsible(area, statement.office) ? SafeState::Ready : SafeState::ReportedOnly;
    }
    Q_UNREACHABLE();
}

/// Of a disputed item the less ready answer; of equal answers the best known.
SafeState stateOf(const NeedArea &area, const ChecklistItem &item)
{
    std::optional<SafeState> state;
    for (const auto &statement : item.state.statements) {
        const SafeState here = stateOf(area, statement);
        const bool better = !state || (item.state.isDisputed() ? here < *state : here > *state);
        state = better ? here : *state;
    }
    return state.value_or(SafeState::Missing);
}

} // namespace

const std::vector<SafeRule> &safeRules()
{
    static const std::vector<SafeRule> kRules{
        {SafeGroup::BedTonight, keys({u"housing-lease", u"housing-temporary", u"housing-keep"})},
        {SafeGroup::Medicines, keys({u"medication"})},
        {SafeGroup::IdentityPapers, keys({u"identity-document"})},
        {SafeGroup::Money, keys({u"subsistence", u"benefits"})},
        {SafeGroup::WhoMeets, keys({u"release-day-practicalities"})},
    };
    return kRules;
}

std::vector<SafeMinimum> safeMinimum(const ReleasePlan &plan, const std::vector<SafeRule> &rules)
{
    std::vector<SafeMinimum> result;
    for (const SafeRule &rule : rules) {
        SafeMinimum row{rule.group};
        for (const NeedArea &area : plan.areas) {
            for (const ChecklistItem &item : area.items) {
                const bool counts = std::find(rule.anyOf.begin(), rule.anyOf.end(), item.key)
                    != rule.anyOf.end();
                const SafeState state = counts ? stateOf(area, item) : SafeState::Missing;
                // A bed that is not needed does not outdo one that is ready.
                const bool readier = row.state != SafeState::Ready
                    && (state > row.state || state == SafeState::Ready);
                if (counts && (!row.by || readier)) {
                    row.state = state;
                    row.by = item.key;
                }
            }
        }
        result.push_back(row);
    }
    return result;
}

bool isShortNotice(std::optional<QDate> release, QDate today)
{
    if (!release || !release->isValid()) {
        return true;
    }
    if (*release < today) {
        return false;
    }
    QDate day = *release;
    for (int i = 0; i < kShortNoticeWorkingDays; ++i) {
        day = lastWorkingDayUpTo(day.addDays(-1));
    }
    return today >= day;
}

} // namespace landgang
