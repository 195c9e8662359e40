// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <benchmark/benchmark.h>

#include <QString>

#include <map>
#include <vector>

namespace landgang::benchmarks {

/// What one row promises: our time divided by the reference's, measured in the same run, is at most
/// `goal`.
struct Goal {
    QString name; ///< The benchmarks are called name/ours and name/reference.
    double goal;
};

/// One finished row.
struct Row {
    QString name;
    double ratio;
    double goal;

    [[nodiscard]] bool passes() const { return ratio <= goal; }
};

/// Collects the shortest time of each benchmark: on a machine that others use too, the shortest is
/// the one least disturbed.
class RatioReporter final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;

    /// The rows of which both halves were measured.
    [[nodiscard]] std::vector<Row> rows(const std::vector<Goal> &goals) const;
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    std::map<QString, double> m_shortest;
    bool m_failed = false;
};

} // namespace landgang::benchmarks
