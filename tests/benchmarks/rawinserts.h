// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <benchmark/benchmark.h>

namespace landgang::benchmarks {

/// What others are measured beside: the values of the large bundle inserted by SQLite's C API into
/// one table without an index, in one transaction, with the settings of our stores.
void rawInserts(benchmark::State &state);

/// How often everything is measured; the shortest time counts.
inline constexpr int kRepetitions = 9;

/// Once per repetition, by its own stopwatch.
void measure(benchmark::internal::Benchmark *benchmark);

} // namespace landgang::benchmarks
