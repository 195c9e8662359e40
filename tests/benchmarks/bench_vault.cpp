// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/sealeddatabase.h"
#include "tests/benchmarks/rawinserts.h"
#include "tests/benchmarks/stopwatch.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <sqlite3.h>

// What sealing costs: the same rows written and read through SQLite's C API, in a sealed database
// and in one that lies in clear.

namespace landgang::benchmarks {
namespace {

constexpr char kSetUp[] = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                          "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                          "PRAGMA cache_size = -16384;"
                          "CREATE TABLE entry (id INTEGER PRIMARY KEY, text BLOB) STRICT";
constexpr char kInsert[] = "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL "
                           "SELECT n + 1 FROM number WHERE n < 200000) "
                           "INSERT INTO entry SELECT n, zeroblob(150) FROM number";
constexpr char kRead[] = "SELECT sum(length(text)) FROM entry";

/// A database in a folder of its own.
class TestDatabase
{
public:
    enum class Kind { Sealed, Plain };

    explicit TestDatabase(Kind kind)
    {
        const QString path = m_folder.filePath(QStringLiteral("bench.db"));
        if (kind == Kind::Sealed) {
            auto sealed = store::SealedDatabase::at(path, store::DataKey::generate());
            m_sealed = sealed ? *std::move(sealed) : nullptr;
        }
        m_name = m_sealed ? m_sealed->uri() : path.toUtf8();
        m_works = (m_sealed != nullptr) == (kind == Kind::Sealed) && open() && run(kSetUp);
    }
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;
    ~TestDatabase() { sqlite3_close(m_connection); }

    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] bool run(const char *sql)
    {
        return sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    /// Closes it, which empties the log, and opens it with nothing in memory.
    [[nodiscard]] bool reopen()
    {
        sqlite3_close(m_connection);
        m_connection = nullptr;
        return open();
    }

private:
    bool open()
    {
        return sqlite3_open_v2(m_name.constData(), &m_connection,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI,
                               nullptr)
            == SQLITE_OK
            && (!m_sealed || m_sealed->prepare(m_connection));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::SealedDatabase> m_sealed;
    QByteArray m_name;
    sqlite3 *m_connection = nullptr;
    bool m_works = false;
};

template<TestDatabase::Kind kind>
void insertRows(benchmark::State &state)
{
    for (auto _ : state) {
        TestDatabase database(kind);
        const Stopwatch watch(state);
        const bool done = database.works() && database.run(kInsert);
        watch.stop();
        if (!done) {
            state.SkipWithError("the rows were not written");
            return;
        }
    }
}

template<TestDatabase::Kind kind>
void readRows(benchmark::State &state)
{
    for (auto _ : state) {
        TestDatabase database(kind);
        const bool filled = database.works() && database.run(kInsert) && database.reopen();
        const Stopwatch watch(state);
        const bool done = filled && database.run(kRead);
        watch.stop();
        if (!done) {
            state.SkipWithError("the rows were not read");
            return;
        }
    }
}

using Kind = TestDatabase::Kind;

BENCHMARK(insertRows<Kind::Sealed>)->Name("sealed-insert/ours")->Apply(measure);
BENCHMARK(insertRows<Kind::Plain>)->Name("sealed-insert/reference")->Apply(measure);
BENCHMARK(readRows<Kind::Sealed>)->Name("sealed-read/ours")->Apply(measure);
BENCHMARK(readRows<Kind::Plain>)->Name("sealed-read/reference")->Apply(measure);

} // namespace
} // namespace landgang::benchmarks
