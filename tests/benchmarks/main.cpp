// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"
#include "tests/benchmarks/ratioreporter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace {

using namespace landgang::benchmarks;

/// What we hold ourselves to. A figure is a goal to pass, never one to tune to.
std::vector<Goal> goals()
{
    return {{QStringLiteral("import"), 2.5},
            {QStringLiteral("verify"), 0.5},
            {QStringLiteral("layout"), 15.0},
            {QStringLiteral("readiness"), 20.0}};
}

QJsonArray toJson(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array << QJsonObject{{QStringLiteral("name"), row.name},
                             {QStringLiteral("ratio"), row.ratio},
                             {QStringLiteral("goal"), row.goal}};
    }
    return array;
}

void print(const std::vector<Row> &rows)
{
    std::printf("%-20s %8s %8s\n", "name", "ratio", "goal");
    for (const Row &row : rows) {
        std::printf("%-20s %8.2f %8.2f  %s\n", qPrintable(row.name), row.ratio, row.goal,
                    row.passes() ? "passes" : "misses");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("Only this row."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the rows to FILE."),
                                  QStringLiteral("FILE"));
    parser.addOption(json);
    parser.addHelpOption();
    parser.process(application);

    RatioReporter reporter;
    const QStringList names = parser.positionalArguments();
    const std::string filter = names.isEmpty() ? "." : "^" + names.constFirst().toStdString() + "/";
    benchmark::RunSpecifiedBenchmarks(&reporter, filter);
    const std::vector<Row> rows = reporter.rows(goals());
    if (rows.empty() || reporter.hasFailed()) {
        std::fprintf(stderr, "Nothing was measured, or some of it failed.\n");
        return 2;
    }
    print(rows);
    if (parser.isSet(json)) {
        const QByteArray text = QJsonDocument(toJson(rows)).toJson();
        if (const landgang::Result<> written = landgang::writeFileSafely(parser.value(json), text);
            !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().toText()));
            return 3;
        }
    }
    return std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.passes(); }) ? 0
                                                                                              : 1;
}
