// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/apply.h"
#include "core/store/logreader.h"
#include "core/store/statementreader.h"
#include "core/store/transaction.h"
#include "tests/support/randomstream.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace landgang;
using namespace landgang::store;
using landgang::testing::filled;
using landgang::testing::RandomStream;
using landgang::testing::TemporaryStore;

// What is kept in step with the log, change by change, is what the pure definition computes from
// all of them – whatever was done, and in whatever portions and order it came.

namespace {

using Standing = std::set<std::tuple<EntityId, changelog::Field, StatementId>>;

std::vector<DeviceRecord> devices()
{
    std::vector<DeviceRecord> records;
    for (char device = 'a'; device <= 'f'; ++device) {
        records.push_back(
            {filled<DeviceId>(device), filled<OfficeId>(RandomStream::officeOf(device)), "c", "r"});
    }
    return records;
}

Result<> applyPortion(Database &database, const changelog::Stream &stream,
                      std::vector<changelog::Change> portion)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const auto applied = apply(database, devices(), {{stream, std::move(portion), {}}});
    return applied ? transaction->commit() : Result<>(applied.error());
}

/// The changes in a random order in which each comes after the one it follows.
std::vector<changelog::Change> shuffled(const std::vector<changelog::AuthoredChange> &written,
                                        QRandomGenerator &random)
{
    const std::vector<changelog::AuthoredChange> all = changelog::asSet(written);
    std::vector<changelog::Change> order;
    std::set<ChangeId> there;
    while (order.size() < all.size()) {
        const auto &next = *all[random.bounded(static_cast<quint32>(all.size()))].change;
        const std::optional<ChangeId> &previous = next.header().previous;
        if (!there.contains(next.id()) && (!previous || there.contains(*previous))) {
            there.insert(next.id());
            order.push_back(next);
        }
    }
    return order;
}

Standing standingByDefinition(const changelog::StreamState &state)
{
    Standing standing;
    for (const auto &[key, field] : state.registers) {
        for (const changelog::LiveValue &live : field.live()) {
            standing.emplace(key.entity, key.field, live.id);
        }
    }
    return standing;
}

Result<Standing> standingInStore(const Database &database, const StreamId &stream)
{
    const auto statements = StatementReader(database).ofStream(stream);
    if (!statements) {
        return statements.error();
    }
    Standing standing;
    for (const StoredStatement &stored : *statements) {
        standing.emplace(stored.entity, stored.field, stored.statement.id);
    }
    return standing;
}

} // namespace

class TestProjectionProperties : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptInStepIsWhatTheDefinitionComputes_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 60; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void whatIsKeptInStepIsWhatTheDefinitionComputes()
    {
        QFETCH(uint, seed);
        QRandomGenerator random(seed);
        const RandomStream written(seed, 40);
        const changelog::Stream &stream = written.scene().stream();
        const std::vector<changelog::Change> order = shuffled(written.scene().changes(), random);
        TemporaryStore temporary;
        Database &database = *temporary.database();
        for (size_t at = 0; at < order.size();) {
            const size_t end = std::min(order.size(), at + 1 + random.bounded(6U));
            VERIFY_RESULT(applyPortion(database, stream,
                                       {order.begin() + static_cast<std::ptrdiff_t>(at),
                                        order.begin() + static_cast<std::ptrdiff_t>(end)}));
            at = end;
            const auto state = LogReader(database).state(stream);
            VERIFY_RESULT(state);
            const auto standing = standingInStore(database, stream.id());
            VERIFY_RESULT(standing);
            QVERIFY(*standing == standingByDefinition(*state));
        }
    }
};

QTEST_GUILESS_MAIN(TestProjectionProperties)
#include "tst_projectionproperties.moc"
