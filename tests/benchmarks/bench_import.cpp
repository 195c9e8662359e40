// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/projection.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "tests/benchmarks/largebundle.h"
#include "tests/benchmarks/rawinserts.h"
#include "tests/benchmarks/stopwatch.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

// Reading in a bundle and computing what it says anew, against inserting the same values through
// SQLite's C API in one transaction with the same settings. Each run begins with an empty store.

namespace landgang::benchmarks {
namespace {

using exchange::OpenedBundle;

void importOurs(benchmark::State &state)
{
    const Result<LargeBundle> &large = largeBundle();
    for (auto _ : state) {
        const QTemporaryDir folder;
        auto database = store::Database::open(folder.filePath(QStringLiteral("landgang.db")),
                                              store::DataKey::generate());
        if (!large || !database || !store::ensureSchema(**database)) {
            state.SkipWithError("the store could not be made");
            return;
        }
        const Stopwatch watch(state);
        const OpenedBundle opened = openLarge(*large);
        if (!opened.bundle || !applyAll(**database, *opened.bundle)) {
            state.SkipWithError("the bundle was not read in");
            return;
        }
        watch.stop();
    }
}

void verifyOurs(benchmark::State &state)
{
    const Result<LargeBundle> &large = largeBundle();
    for (auto _ : state) {
        const Stopwatch watch(state);
        const OpenedBundle opened = openLarge(*large);
        watch.stop();
        if (!opened.bundle) {
            state.SkipWithError("the bundle was not opened");
            return;
        }
    }
}

void rebuildOurs(benchmark::State &state)
{
    const Result<LargeBundle> &large = largeBundle();
    for (auto _ : state) {
        const QTemporaryDir folder;
        auto database = store::Database::open(folder.filePath(QStringLiteral("landgang.db")),
                                              store::DataKey::generate());
        if (!large || !database || !store::ensureSchema(**database)
            || !applyAll(**database, large->bundle)) {
            state.SkipWithError("the store could not be made");
            return;
        }
        const Stopwatch watch(state);
        Result<store::Transaction> transaction = store::Transaction::begin(**database);
        bool isRebuilt = bool(transaction);
        for (const exchange::BundleStream &stream : large->bundle.streams) {
            isRebuilt = isRebuilt && store::Projection(**database).rebuild(stream.stream);
        }
        isRebuilt = isRebuilt && transaction->commit();
        watch.stop();
        if (!isRebuilt) {
            state.SkipWithError("the store was not computed anew");
            return;
        }
    }
}

BENCHMARK(importOurs)->Name("import/ours")->Apply(measure);
BENCHMARK(rawInserts)->Name("import/reference")->Apply(measure);
BENCHMARK(verifyOurs)->Name("verify/ours")->Apply(measure);
BENCHMARK(rawInserts)->Name("verify/reference")->Apply(measure);
BENCHMARK(rebuildOurs)->Name("rebuild/ours")->Apply(measure);
BENCHMARK(rawInserts)->Name("rebuild/reference")->Apply(measure);

} // namespace
} // namespace landgang::benchmarks
