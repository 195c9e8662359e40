// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/bundlereader.h"
#include "core/store/apply.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "tests/benchmarks/largebundle.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <sqlite3.h>

// Reading in a bundle, against inserting the same rows through SQLite's C API in one transaction
// with the same settings. Each run begins with an empty store.

namespace landgang::benchmarks {
namespace {

using exchange::OpenedBundle;

OpenedBundle open(const LargeBundle &large)
{
    return exchange::openBundle(
        large.file, {large.to, exchange::Realm::Practice, &large.receiver, {large.senderRoot}});
}

Result<> applyAll(store::Database &database, const exchange::Bundle &bundle)
{
    std::vector<store::Arrival> arrivals;
    for (const exchange::BundleStream &stream : bundle.streams) {
        arrivals.push_back({stream.stream, stream.changes, stream.seals});
    }
    const exchange::BundleAuthor &author = bundle.authors.front();
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const auto applied = store::apply(database,
                                      {{author.device.deviceId(), author.root.officeId(),
                                        author.device.der(), author.root.der()}},
                                      arrivals);
    return applied ? transaction->commit() : Result<>(applied.error());
}

void importOurs(benchmark::State &state)
{
    const Result<LargeBundle> &large = largeBundle();
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        auto database = store::Database::open(folder.filePath(QStringLiteral("landgang.db")));
        if (!large || !database || !store::ensureSchema(**database)) {
            state.SkipWithError("the store could not be made");
            return;
        }
        state.ResumeTiming();
        const OpenedBundle opened = open(*large);
        if (!opened.bundle || !applyAll(**database, *opened.bundle)) {
            state.SkipWithError("the bundle was not read in");
            return;
        }
        state.PauseTiming();
        database->reset();
        state.ResumeTiming();
    }
}

void verifyOurs(benchmark::State &state)
{
    const Result<LargeBundle> &large = largeBundle();
    for (auto _ : state) {
        if (!large || !open(*large).bundle) {
            state.SkipWithError("the bundle was not opened");
            return;
        }
    }
}

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

void rawInserts(benchmark::State &state)
{
    const Result<LargeBundle> &large = largeBundle();
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        sqlite3 *database = nullptr;
        const QByteArray path = folder.filePath(QStringLiteral("raw.db")).toUtf8();
        const char *const setUp = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                  "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                                  "CREATE TABLE raw (entity BLOB, field INTEGER, change BLOB,"
                                  " op INTEGER, value BLOB) STRICT";
        const bool made = large && !rawRows().empty()
            && sqlite3_open(path.constData(), &database) == SQLITE_OK
            && sqlite3_exec(database, setUp, nullptr, nullptr, nullptr) == SQLITE_OK;
        state.ResumeTiming();
        if (!made || !insertRaw(database)) {
            state.SkipWithError("the rows were not inserted");
            sqlite3_close(database);
            return;
        }
        state.PauseTiming();
        sqlite3_close(database);
        state.ResumeTiming();
    }
}

constexpr int kRepetitions = 7;

BENCHMARK(importOurs)->Name("import/ours")->Iterations(1)->Repetitions(kRepetitions);
BENCHMARK(rawInserts)->Name("import/reference")->Iterations(1)->Repetitions(kRepetitions);
BENCHMARK(verifyOurs)->Name("verify/ours")->Iterations(1)->Repetitions(kRepetitions);
BENCHMARK(rawInserts)->Name("verify/reference")->Iterations(1)->Repetitions(kRepetitions);

} // namespace
} // namespace landgang::benchmarks
