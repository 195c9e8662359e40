// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"
#include "tests/benchmarks/importmemory.h"
#include "tests/benchmarks/ratioreporter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace {

using namespace landgang::benchmarks;

/// What we hold ourselves to. A figure is a goal to pass, never one to tune to.
std::vector<Goal> goals()
{
    return {{QStringLiteral("import"), 2.5},     {QStringLiteral("verify"), 0.5},
            {QStringLiteral("rebuild"), 5.0},    {QStringLiteral("growth"), 1.5},
            {QStringLiteral("export-one"), 1.5}, {QStringLiteral("layout"), 15.0},
            {QStringLiteral("readiness"), 20.0}, {QStringLiteral("sealed-insert"), 1.35},
            {QStringLiteral("sealed-read"), 1.2}};
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
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == kMeasureImport) {
        return measureImport(arguments.at(2));
    }
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("Only this row."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the rows to FILE."),
                                  QStringLiteral("FILE"));
    parser.addOption(json);
    parser.addHelpOption();
    parser.process(application);

    // Stores are made where the program stands, which is at first the root of the source.
    const QString file = QFileInfo(parser.value(json)).absoluteFilePath();
    if (!qEnvironmentVariableIsSet("LANDGANG_SOURCE_DIR")) {
        qputenv("LANDGANG_SOURCE_DIR", QDir::currentPath().toUtf8());
    }
    QDir::setCurrent(QDir::tempPath());
    // Both halves of a row by turns: what else the machine does meets them alike.
    std::string interleaving = "--benchmark_enable_random_interleaving=true";
    std::array<char *, 2> options{argv[0], interleaving.data()};
    int count = static_cast<int>(options.size());
    benchmark::Initialize(&count, options.data());
    RatioReporter reporter;
    const QStringList names = parser.positionalArguments();
    const std::string filter = names.isEmpty() ? "." : "^" + names.constFirst().toStdString() + "/";
    benchmark::RunSpecifiedBenchmarks(&reporter, filter);
    std::vector<Row> rows = reporter.rows(goals());
    if (names.isEmpty() || names.constFirst() == QStringLiteral("import-memory")) {
        const std::optional<Row> memory = importMemory(QCoreApplication::applicationFilePath());
        if (memory) {
            rows.push_back(*memory);
        }
    }
    if (rows.empty() || reporter.hasFailed()) {
        std::fprintf(stderr, "Nothing was measured, or some of it failed.\n");
        return 2;
    }
    print(rows);
    if (parser.isSet(json)) {
        const QByteArray text = QJsonDocument(toJson(rows)).toJson();
        if (const landgang::Result<> written = landgang::writeFileSafely(file, text); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().toText()));
            return 3;
        }
    }
    return std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.passes(); }) ? 0
                                                                                              : 1;
}
