// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/practice/practicepeople.h"

#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/responsibility.h"
#include "core/workspace/plan/setitem.h"
#include "core/workspace/plan/takeinperson.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

constexpr int kStoryDays = 120;

struct PracticeNeed {
    QStringView area;
    Need need;
    bool ours; ///< The prison has taken responsibility itself.
};

struct PracticePerson {
    PersonName name;
    QString idNumber;
    LegalStatus status;
    int daysSinceIntake;
    int daysToRelease; ///< 0: no date.
    DateStatus firmness;
    QString municipality;
    std::vector<PracticeNeed> needs;
};

std::vector<PracticePerson> practicePeople()
{
    return {
        {{u"Prøve"_s, u"Ali"_s},
         u"02818510007"_s,
         LegalStatus::Remand,
         12,
         0,
         DateStatus::Expected,
         u"Havnes"_s,
         {{u"housing", Need::HasNeed, false}, {u"work", Need::NoNeed, false}}},
        {{u"Eksempel"_s, u"Mina"_s},
         u"11917910032"_s,
         LegalStatus::Convicted,
         200,
         12,
         DateStatus::Decided,
         u"Havnes"_s,
         {{u"housing", Need::NoNeed, false},
          {u"work", Need::HasNeed, true},
          {u"education", Need::Declined, false},
          {u"social", Need::HasNeed, true},
          {u"addiction", Need::NoNeed, false},
          {u"health", Need::HasNeed, true}}},
        {{u"Demo"_s, u"Karin"_s},
         u"21889610260"_s,
         LegalStatus::Convicted,
         140,
         45,
         DateStatus::Expected,
         u"Fjordby"_s,
         {{u"housing", Need::HasNeed, false},
          {u"work", Need::HasNeed, true},
          {u"health", Need::HasNeed, true}}},
        {{u"Mønster"_s, u"Per"_s},
         u"05880110065"_s,
         LegalStatus::Convicted,
         30,
         290,
         DateStatus::Calculated,
         u"Nordvik"_s,
         {{u"housing", Need::NoNeed, false}}},
    };
}

Result<> addNeed(Workspace &prison, const CaseId &id, const PracticeNeed &need)
{
    const AreaKey area = *AreaKey::fromString(need.area);
    if (const Result<> mapped = mapNeed(prison, id, area, need.need); !mapped) {
        return mapped;
    }
    return need.ours ? acceptResponsibility(prison, id, area, {}) : Result<>();
}

Result<> finishItem(Workspace &prison, const CaseId &id, const ChecklistItem &item)
{
    const auto *due = item.due.latest();
    if (due == nullptr || due->value.date >= prison.today() || !item.state.isEmpty()) {
        return {};
    }
    return setItem(prison, id, item.key,
                   {Progress::Done, u"Utført %1"_s.arg(due->value.date.toString(u"dd.MM.yyyy"_s))});
}

} // namespace

Result<> finishPastItems(Workspace &prison, const CaseId &id, const std::vector<AreaKey> &except)
{
    const Result<ReleasePlan> plan = prison.plan(id);
    if (!plan) {
        return plan.error();
    }
    for (const NeedArea &area : plan->areas) {
        if (std::find(except.begin(), except.end(), area.key) != except.end()) {
            continue;
        }
        for (const ChecklistItem &item : area.items) {
            if (const Result<> finished = finishItem(prison, id, item); !finished) {
                return finished;
            }
        }
    }
    return {};
}

Result<CaseId> takeInStoryPerson(Workspace &prison)
{
    return takeInPerson(
        prison,
        {.name = {u"Testperson"_s, u"Ola"_s},
         .idNumber = u"15839010009"_s,
         .legalStatus = LegalStatus::Convicted,
         .intake = prison.today().addDays(-70),
         .release = ReleaseDate{prison.today().addDays(kStoryDays), DateStatus::Expected},
         .municipalityAfter = u"Havnes"_s});
}

Result<> takeInPracticePeople(Workspace &prison)
{
    for (const PracticePerson &person : practicePeople()) {
        PersonIntake intake{.name = person.name,
                            .idNumber = person.idNumber,
                            .legalStatus = person.status,
                            .intake = prison.today().addDays(-person.daysSinceIntake),
                            .municipalityAfter = person.municipality};
        if (person.daysToRelease > 0) {
            intake.release =
                ReleaseDate{prison.today().addDays(person.daysToRelease), person.firmness};
        }
        const Result<CaseId> id = takeInPerson(prison, intake);
        if (!id) {
            return id.error();
        }
        for (const PracticeNeed &need : person.needs) {
            if (const Result<> added = addNeed(prison, *id, need); !added) {
                return added;
            }
        }
        // One of them is left behind schedule, as in life.
        const bool isBehind = person.municipality == u"Fjordby"_s;
        const std::vector<AreaKey> left = isBehind ? std::vector{*AreaKey::fromString(u"housing")}
                                                   : std::vector<AreaKey>();
        if (const Result<> finished = finishPastItems(prison, *id, left); !finished) {
            return finished;
        }
    }
    return {};
}

} // namespace landgang::workspace
