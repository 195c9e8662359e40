// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/benchmarks/ratioreporter.h"

#include <algorithm>
#include <cstdio>

namespace landgang::benchmarks {
namespace {

/// "import/ours/iterations:1/manual_time" → "import/ours"
QString plainName(const benchmark::BenchmarkReporter::Run &run)
{
    return QString::fromStdString(run.run_name.function_name);
}

} // namespace

bool RatioReporter::ReportContext(const Context &)
{
    return true;
}

void RatioReporter::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.error_occurred) {
            std::fprintf(stderr, "%s: %s\n", run.benchmark_name().c_str(),
                         run.error_message.c_str());
            m_failed = true;
            continue;
        }
        if (run.run_type != Run::RT_Iteration) {
            continue;
        }
        const double seconds = run.real_accumulated_time / static_cast<double>(run.iterations);
        const auto [known, isNew] = m_shortest.try_emplace(plainName(run), seconds);
        known->second = std::min(known->second, seconds);
        std::fprintf(stderr, "%-28s %10.1f ms\n", qPrintable(plainName(run)), seconds * 1e3);
    }
}

std::vector<Row> RatioReporter::rows(const std::vector<Goal> &goals) const
{
    std::vector<Row> rows;
    for (const Goal &goal : goals) {
        const auto ours = m_shortest.find(goal.name + QStringLiteral("/ours"));
        const auto reference = m_shortest.find(goal.name + QStringLiteral("/reference"));
        if (ours != m_shortest.end() && reference != m_shortest.end()) {
            rows.push_back({goal.name, ours->second / reference->second, goal.goal});
        }
    }
    return rows;
}

} // namespace landgang::benchmarks
