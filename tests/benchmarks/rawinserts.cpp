// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/benchmarks/rawinserts.h"

#include "tests/benchmarks/largebundle.h"
#include "tests/benchmarks/stopwatch.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace landgang::benchmarks {
namespace {

/// One row a reader must end up with: about what, in which field, who said it, the value.
struct RawRow {
    EntityId entity;
    int field;
    ChangeId change;
    int op;
    QByteArray value;
};

/// Made before the clock runs: the reference is SQLite's work and nothing else.
const std::vector<RawRow> &rawRows()
{
    static const std::vector<RawRow> kRows = [] {
        std::vector<RawRow> rows;
        for (const exchange::BundleStream &stream : largeBundle()->bundle.streams) {
            for (const changelog::Change &change : stream.changes) {
                for (size_t i = 0; i < change.ops().size(); ++i) {
                    const auto &set = std::get<changelog::SetOp>(change.ops()[i]);
                    rows.push_back({set.entity, static_cast<int>(set.field), change.id(),
                                    static_cast<int>(i), changelog::encodeValue(set.value)});
                }
            }
        }
        return rows;
    }();
    return kRows;
}

bool insertRaw(sqlite3 *database)
{
    sqlite3_stmt *insert = nullptr;
    bool good = sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(database, "INSERT INTO raw VALUES (?, ?, ?, ?, ?)", -1, &insert,
                              nullptr)
            == SQLITE_OK;
    const auto bind = [&insert](int at, QByteArrayView bytes) {
        sqlite3_bind_blob(insert, at, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    };
    for (const RawRow &row : rawRows()) {
        bind(1, row.entity.view());
        sqlite3_bind_int(insert, 2, row.field);
        bind(3, row.change.view());
        sqlite3_bind_int(insert, 4, row.op);
        bind(5, row.value);
        good = good && sqlite3_step(insert) == SQLITE_DONE && sqlite3_reset(insert) == SQLITE_OK;
    }
    sqlite3_finalize(insert);
    return good && sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

void rawInserts(benchmark::State &state)
{
    const Result<LargeBundle> &large = largeBundle();
    for (auto _ : state) {
        const QTemporaryDir folder;
        sqlite3 *database = nullptr;
        const QByteArray path = folder.filePath(QStringLiteral("raw.db")).toUtf8();
        const char *const setUp = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                  "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                                  "PRAGMA cache_size = -16384; PRAGMA foreign_keys = ON;"
                                  "CREATE TABLE raw (entity BLOB, field INTEGER, change BLOB,"
                                  " op INTEGER, value BLOB) STRICT";
        const bool made = large && !rawRows().empty()
            && sqlite3_open(path.constData(), &database) == SQLITE_OK
            && sqlite3_exec(database, setUp, nullptr, nullptr, nullptr) == SQLITE_OK;
        const Stopwatch watch(state);
        const bool inserted = made && insertRaw(database);
        watch.stop();
        sqlite3_close(database);
        if (!inserted) {
            state.SkipWithError("the rows were not inserted");
            return;
        }
    }
}

void measure(benchmark::internal::Benchmark *benchmark)
{
    benchmark->UseManualTime()->Iterations(1)->Repetitions(kRepetitions);
}

} // namespace landgang::benchmarks
