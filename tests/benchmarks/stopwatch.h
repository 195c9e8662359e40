// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <benchmark/benchmark.h>

#include <chrono>

namespace landgang::benchmarks {

/// Measures from its making to `stop`: what lies around that prepares and tidies up.
class Stopwatch
{
public:
    explicit Stopwatch(benchmark::State &state)
        : m_state(state)
    {
    }

    void stop() const
    {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_start;
        m_state.SetIterationTime(elapsed.count());
    }

private:
    benchmark::State &m_state;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace landgang::benchmarks
