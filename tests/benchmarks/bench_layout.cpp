// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/domain/layout.h"
#include "core/domain/readiness.h"
#include "tests/support/paths.h"

#include <benchmark/benchmark.h>

// Laying out the plans of 10 000 people, against adding the same offsets to the same dates and
// stepping back over weekends alone; and the readiness of as many plans, against looking at every
// answer in them once. The promise is 1 s and 100 ms; the goals are well within it.

namespace landgang::benchmarks {
namespace {

constexpr int kPlans = 10'000;

template<typename Id>
Id filledId(char byte)
{
    return *Id::fromBytes(QByteArray(Id::kSize, byte));
}

/// The profile that comes with the program.
const Result<Profile> &profile()
{
    static const Result<Profile> kProfile = [] {
        const QString path = testing::sourcePath(
            QStringLiteral("resources/profiles/no-tilbakeforingsgarantien.json"));
        const auto json = readFileBounded(path, limits::kProfileBytes);
        return json ? Profile::fromJson(*json, path) : Result<Profile>(json.error());
    }();
    return kProfile;
}

/// A release on every day of three years, over and over.
KeyDates datesOf(int plan)
{
    const QDate intake = QDate(2025, 1, 6).addDays(plan % 1096);
    return {.intake = intake, .release = intake.addDays(90 + plan % 700)};
}

void layoutOurs(benchmark::State &state)
{
    if (!profile()) {
        state.SkipWithError("the profile was not read; run this in the root of the source");
        return;
    }
    for (auto _ : state) {
        for (int plan = 0; plan < kPlans; ++plan) {
            const KeyDates dates = datesOf(plan);
            for (const ItemDefinition &item : profile()->items()) {
                benchmark::DoNotOptimize(dueDate(item, dates));
            }
        }
    }
}

QDate withoutWeekend(QDate day)
{
    while (day.dayOfWeek() >= Qt::Saturday) {
        day = day.addDays(-1);
    }
    return day;
}

void layoutReference(benchmark::State &state)
{
    if (!profile()) {
        state.SkipWithError("the profile was not read; run this in the root of the source");
        return;
    }
    for (auto _ : state) {
        for (int plan = 0; plan < kPlans; ++plan) {
            const KeyDates dates = datesOf(plan);
            for (const ItemDefinition &item : profile()->items()) {
                const QDate anchor = *dates.of(item.anchor);
                benchmark::DoNotOptimize(withoutWeekend(anchor.addDays(item.offsetDays)));
            }
        }
    }
}

template<typename T>
Statement<T> stated(const T &value, const OfficeId &office)
{
    return {value,
            office,
            filledId<UserId>('u'),
            QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC),
            {filledId<ChangeId>('c'), 0}};
}

/// An item in one of three states, so that areas differ.
ChecklistItem itemOf(const ItemDefinition &definition, size_t number, const OfficeId &office)
{
    ChecklistItem item{filledId<EntityId>('i'), definition.key, definition.title.nb};
    if (number % 3 != 0) {
        const Progress progress = number % 3 == 1 ? Progress::Done : Progress::WaitingForOther;
        item.state.statements = {stated(ItemState{progress, {}}, office)};
    }
    if (const auto due = dueDate(definition, datesOf(7))) {
        item.due.statements = {stated(*due, office)};
    }
    return item;
}

/// One plan with every area of the profile, seen 10 000 times: the time is in the rules, not in
/// memory.
ReleasePlan examplePlan(const Profile &profile)
{
    const auto prison = filledId<OfficeId>('p');
    ReleasePlan plan{.id = filledId<CaseId>('c'),
                     .owner = prison,
                     .entity = filledId<EntityId>('e'),
                     .core = filledId<StreamId>('o')};
    for (const AreaDefinition &definition : profile.areas()) {
        NeedArea area{definition.key, filledId<StreamId>('s'), filledId<EntityId>('a')};
        area.need.statements = {stated(Need::HasNeed, prison)};
        area.responsibility.statements = {
            stated(Responsibility{ResponsibilityState::Accepted, prison, {}}, prison)};
        for (const ItemDefinition &item : profile.items()) {
            if (item.area == definition.key) {
                area.items.push_back(itemOf(item, area.items.size(), prison));
            }
        }
        plan.areas.push_back(std::move(area));
    }
    return plan;
}

std::vector<AreaKey> guaranteedAreas(const Profile &profile)
{
    std::vector<AreaKey> keys;
    for (const AreaDefinition &area : profile.areas()) {
        if (area.guaranteed) {
            keys.push_back(area.key);
        }
    }
    return keys;
}

void readinessOurs(benchmark::State &state)
{
    if (!profile()) {
        state.SkipWithError("the profile was not read; run this in the root of the source");
        return;
    }
    const ReleasePlan plan = examplePlan(*profile());
    const std::vector<AreaKey> guaranteed = guaranteedAreas(*profile());
    for (auto _ : state) {
        for (int i = 0; i < kPlans; ++i) {
            benchmark::DoNotOptimize(readiness(plan, guaranteed, QDate(2026, 5, 4)));
        }
    }
}

void readinessReference(benchmark::State &state)
{
    if (!profile()) {
        state.SkipWithError("the profile was not read; run this in the root of the source");
        return;
    }
    const ReleasePlan plan = examplePlan(*profile());
    for (auto _ : state) {
        for (int i = 0; i < kPlans; ++i) {
            int done = 0;
            for (const NeedArea &area : plan.areas) {
                for (const ChecklistItem &item : area.items) {
                    for (const auto &statement : item.state.statements) {
                        done += statement.value == ItemState{Progress::Done, {}} ? 1 : 0;
                    }
                }
            }
            benchmark::DoNotOptimize(done);
        }
    }
}

constexpr int kRepetitions = 5;

BENCHMARK(layoutOurs)->Name("layout/ours")->Iterations(1)->Repetitions(kRepetitions);
BENCHMARK(layoutReference)->Name("layout/reference")->Iterations(1)->Repetitions(kRepetitions);
BENCHMARK(readinessOurs)->Name("readiness/ours")->Iterations(1)->Repetitions(kRepetitions);
BENCHMARK(readinessReference)
    ->Name("readiness/reference")
    ->Iterations(1)
    ->Repetitions(kRepetitions);

} // namespace
} // namespace landgang::benchmarks
