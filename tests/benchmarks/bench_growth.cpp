// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/setitem.h"
#include "core/workspace/workspacestate.h"
#include "tests/benchmarks/longlog.h"
#include "tests/benchmarks/rawinserts.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/support/changes.h"
#include "tests/support/twooffices.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <memory>
#include <vector>

// What must not cost more because the log is long: adding to it, and exporting one changed field.

namespace {

using namespace landgang;
using namespace landgang::benchmarks;
using landgang::testing::filled;
using landgang::testing::TemporaryStore;
using landgang::testing::TwoOffices;

constexpr int kShort = 1'000;
constexpr int kLong = 100'000;
constexpr int kVeryLong = 1'000'000;
constexpr int kAdded = 1'000;
constexpr int kFirstAdded = 1'000'000; ///< Number of the first stream that is added.

const store::DeviceRecord kAuthor{filled<DeviceId>('d'), filled<OfficeId>('o'), "c", "r"};

/// What several measurements use, until the application ends: its files are removed then, while
/// Qt's drivers are still there.
template<typename T>
std::shared_ptr<T> kept(std::shared_ptr<T> object)
{
    static std::vector<std::shared_ptr<void>> objects;
    if (objects.empty()) {
        qAddPostRoutine([] { objects.clear(); });
    }
    objects.push_back(object);
    return object;
}

/// A store with a log of a given length; nullptr when it could not be made.
std::shared_ptr<TemporaryStore> filledStore(int length)
{
    auto temporary = std::make_shared<TemporaryStore>();
    return temporary->database() != nullptr && fillLog(*temporary->database(), kAuthor, 0, length)
        ? kept(temporary)
        : nullptr;
}

template<int Length>
void addToLog(benchmark::State &state)
{
    static int next = kFirstAdded;
    static const std::weak_ptr<TemporaryStore> kStore = filledStore(Length);
    for (auto _ : state) {
        const std::shared_ptr<TemporaryStore> store = kStore.lock();
        const Stopwatch watch(state);
        const bool isAdded = store && fillLog(*store->database(), kAuthor, next, kAdded);
        watch.stop();
        next += kAdded;
        if (!isAdded) {
            state.SkipWithError("nothing was added");
            return;
        }
    }
}

/// Two offices that share one plan and have told each other so, one of them with a log of a given
/// length besides.
class SharedPlan
{
public:
    explicit SharedPlan(int length)
    {
        const Result<CaseId> taken = m_offices.takeIn();
        if (!taken || !m_offices.consent(*taken, {QStringLiteral("housing")})
            || !m_offices.send(*m_offices.prison, *m_offices.nav, QStringLiteral("1"))) {
            return;
        }
        m_offices.clock.advanceMinutes(5);
        const workspace::WorkspaceState &state = m_offices.prison->state();
        if (workspace::writeReceipt(*m_offices.nav, m_offices.prison->officeId(),
                                    m_offices.file(QStringLiteral("2")))
            && workspace::importBundle(*m_offices.prison, m_offices.file(QStringLiteral("2")))
            && fillLog(state.database(), state.deviceRecord(), 0, length)) {
            m_case = *taken;
        }
    }

    /// Changes one field, untimed, and exports it; false when a step was refused.
    bool exportOne(benchmark::State &state)
    {
        m_offices.clock.advanceMinutes(5);
        const Result<ReleasePlan> plan = m_case ? m_offices.prison->plan(*m_case)
                                                : Error{ErrorCode::NotFound, {}};
        if (!plan) {
            return false;
        }
        const auto area = std::find_if(plan->areas.begin(), plan->areas.end(), [](const auto &one) {
            return one.key.toString() == QStringLiteral("housing");
        });
        if (area == plan->areas.end() || area->items.empty()
            || !workspace::setItem(*m_offices.prison, *m_case, area->items.front().key,
                                   {Progress::WaitingForOther, QString::number(++m_count)})) {
            return false;
        }
        const QString file = m_offices.file(QStringLiteral("out-%1").arg(m_count));
        const Stopwatch watch(state);
        const auto written =
            workspace::exportBundle(*m_offices.prison, m_offices.nav->officeId(), file);
        watch.stop();
        return bool(written);
    }

private:
    TwoOffices m_offices;
    std::optional<CaseId> m_case;
    int m_count = 0;
};

template<int Length>
void exportOne(benchmark::State &state)
{
    static const std::weak_ptr<SharedPlan> kPlan = kept(std::make_shared<SharedPlan>(Length));
    for (auto _ : state) {
        if (!kPlan.lock()->exportOne(state)) {
            state.SkipWithError("nothing was exported");
            return;
        }
    }
}

BENCHMARK(addToLog<kLong>)->Name("growth/ours")->Apply(measure);
BENCHMARK(addToLog<kShort>)->Name("growth/reference")->Apply(measure);
BENCHMARK(exportOne<kVeryLong>)->Name("export-one/ours")->Apply(measure);
BENCHMARK(exportOne<kShort>)->Name("export-one/reference")->Apply(measure);

} // namespace
