// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/streamstate.h"
#include "core/store/apply.h"
#include "core/store/logreader.h"
#include "core/store/projection.h"
#include "core/store/statementreader.h"
#include "core/store/transaction.h"
#include "tests/support/changes.h"
#include "tests/support/temporarystore.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace landgang;
using namespace landgang::store;
using changelog::Change;
using changelog::Field;
using changelog::Stream;
using landgang::testing::Chain;
using landgang::testing::filled;
using landgang::testing::TemporaryStore;
using landgang::testing::testStart;

namespace {

const OfficeId kPrison = filled<OfficeId>('P');
const OfficeId kNav = filled<OfficeId>('N');
const EntityId kItem = filled<EntityId>('i');

Stream housing()
{
    return Stream::area(kPrison, filled<CaseId>('c'), *AreaKey::fromString(u"housing"),
                        filled<Stream::Nonce>('n'));
}

std::vector<DeviceRecord> devices()
{
    return {{filled<DeviceId>('p'), kPrison, "c", "r"}, {filled<DeviceId>('n'), kNav, "c", "r"}};
}

changelog::SetOp set(const QString &value, std::vector<StatementId> supersedes = {})
{
    return {kItem, Field::ItemState, {{value}}, std::move(supersedes)};
}

changelog::GrantOp grant()
{
    return {kNav,
            changelog::Right::Write,
            {},
            QStringLiteral("consent"),
            QDate(2026, 3, 1),
            std::nullopt,
            {}};
}

Result<Applied> applied(Database &database, const std::vector<Change> &changes)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    Result<Applied> result = apply(database, devices(), {{housing(), changes, {}}});
    if (!result) {
        return result;
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    return result;
}

/// What stands by the pure definition, computed from the log as it is read back.
QStringList standingByDefinition(Database &database)
{
    QStringList values;
    const auto stored = LogReader(database).changes(housing().id());
    if (!stored) {
        return {stored.error().toText()};
    }
    const changelog::StreamState state = changelog::StreamState::of(housing(), authored(*stored));
    for (const StoredChange &change : *stored) {
        if (state.counting.counted.contains(change.change.id()) != change.isCounted) {
            return {QStringLiteral("another change counts")};
        }
    }
    for (const auto &[key, field] : state.registers) {
        for (const changelog::LiveValue &live : field.live()) {
            values << *live.value.text(0);
        }
    }
    values.sort();
    return values;
}

QStringList standing(Database &database)
{
    QStringList values;
    const auto statements = StatementReader(database).ofStream(housing().id());
    if (statements) {
        for (const StoredStatement &stored : *statements) {
            values << *stored.statement.value.text(0);
        }
    }
    values.sort();
    return values;
}

} // namespace

class TestApply : public QObject
{
    Q_OBJECT

private slots:
    void whatArrivesStandsAndIsRead()
    {
        TemporaryStore temporary;
        Chain prison(housing(), 'p', testStart());
        const Change open = prison.write({set(QStringLiteral("open"))});
        const auto result = applied(*temporary.database(), {open});
        VERIFY_RESULT(result);
        QCOMPARE(result->newChanges.size(), size_t{1});
        QCOMPARE(standing(*temporary.database()), QStringList{QStringLiteral("open")});
        const auto statements = StatementReader(*temporary.database()).ofStream(housing().id());
        QCOMPARE(statements->front().statement.office.toHex(), kPrison.toHex());
        QCOMPARE(statements->front().statement.at, testStart().addSecs(60));
    }

    void twiceChangesNothing()
    {
        TemporaryStore temporary;
        Chain prison(housing(), 'p', testStart());
        const std::vector<Change> changes{prison.write({set(QStringLiteral("open"))}),
                                          prison.write({grant()})};
        VERIFY_RESULT(applied(*temporary.database(), changes));
        const auto again = applied(*temporary.database(), changes);
        VERIFY_RESULT(again);
        QCOMPARE(again->newChanges.size(), size_t{0});
        QCOMPARE(again->known, 2);
        QVERIFY(again->cases.empty());
    }

    void aGapIsRefusedAndLeavesNothing()
    {
        TemporaryStore temporary;
        Chain prison(housing(), 'p', testStart());
        const Change first = prison.write({set(QStringLiteral("a"))});
        const Change second = prison.write({set(QStringLiteral("b"))});
        const auto result = applied(*temporary.database(), {second});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BundleIncomplete);
        QVERIFY(LogReader(*temporary.database()).streams()->empty());
        VERIFY_RESULT(applied(*temporary.database(), {first, second}));
    }

    void aBranchIsKeptBesideTheOther()
    {
        TemporaryStore temporary;
        Chain original(housing(), 'p', testStart());
        const Change first = original.write({set(QStringLiteral("a"))});
        Chain restored = original;
        const Change left = original.write({set(QStringLiteral("left"), {first.statement(0)})});
        const Change right = restored.write({set(QStringLiteral("right"), {first.statement(0)})});
        const Change after = restored.write({set(QStringLiteral("after"), {right.statement(0)})});
        VERIFY_RESULT(applied(*temporary.database(), {first, left}));
        VERIFY_RESULT(applied(*temporary.database(), {right, after}));
        QCOMPARE(standing(*temporary.database()),
                 (QStringList{QStringLiteral("after"), QStringLiteral("left")}));
        const auto heads = LogReader(*temporary.database()).heads(housing().id());
        VERIFY_RESULT(heads);
        QCOMPARE(heads->size(), size_t{2});
        const auto own = LogReader(*temporary.database()).headOf(housing().id(), original.device());
        QCOMPARE((*own)->id.toHex(), after.id().toHex());
    }

    void aStrangersChangeIsHeldUntilItsOfficeIsLetIn()
    {
        TemporaryStore temporary;
        Chain prison(housing(), 'p', testStart());
        Chain nav(housing(), 'n', testStart());
        const Change open = prison.write({set(QStringLiteral("open"))});
        const Change foreign = nav.write({set(QStringLiteral("done"), {open.statement(0)})});
        const auto held = applied(*temporary.database(), {open, foreign});
        VERIFY_RESULT(held);
        QCOMPARE(held->held, 1);
        QCOMPARE(standing(*temporary.database()), QStringList{QStringLiteral("open")});
        VERIFY_RESULT(applied(*temporary.database(), {prison.write({grant()})}));
        QCOMPARE(standing(*temporary.database()), QStringList{QStringLiteral("done")});
    }

    void aDeviceCannotChangeItsOffice()
    {
        TemporaryStore temporary;
        VERIFY_RESULT(applied(*temporary.database(), {}));
        Result<Transaction> transaction = Transaction::begin(*temporary.database());
        const auto result =
            apply(*temporary.database(), {{filled<DeviceId>('p'), kNav, "c", "r"}}, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ChangeRefused);
    }

    void aChangeOfAnotherStreamIsRefused()
    {
        TemporaryStore temporary;
        const Stream other = Stream::core(kPrison, filled<CaseId>('c'), filled<Stream::Nonce>('n'));
        const auto result =
            applied(*temporary.database(),
                    {Chain(other, 'p', testStart()).write({set(QStringLiteral("a"))})});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ChangeRefused);
    }

    void aStatementThatWasReplacedBeforeItCameNeverStands()
    {
        TemporaryStore temporary;
        Chain prison(housing(), 'p', testStart());
        Chain nav(housing(), 'n', testStart());
        const Change open = prison.write({grant()});
        const Change late = nav.write({set(QStringLiteral("late"))});
        const Change early = prison.write({set(QStringLiteral("early"), {late.statement(0)})});
        VERIFY_RESULT(applied(*temporary.database(), {open, early}));
        VERIFY_RESULT(applied(*temporary.database(), {late}));
        QCOMPARE(standing(*temporary.database()), QStringList{QStringLiteral("early")});
        QCOMPARE(standingByDefinition(*temporary.database()), standing(*temporary.database()));
    }

    void aStatementOfAnotherFieldIsNotReplaced()
    {
        TemporaryStore temporary;
        Chain prison(housing(), 'p', testStart());
        const Change first = prison.write({set(QStringLiteral("a"))});
        const Change second = prison.write(
            {changelog::SetOp{
                 kItem, Field::ItemTitle, {{QStringLiteral("b")}}, {first.statement(0)}},
             changelog::SetOp{filled<EntityId>('j'),
                              Field::ItemState,
                              {{QStringLiteral("c")}},
                              {first.statement(0)}}});
        VERIFY_RESULT(applied(*temporary.database(), {first}));
        VERIFY_RESULT(applied(*temporary.database(), {second}));
        QCOMPARE(standing(*temporary.database()),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    /// Random edits of two offices, arriving in random portions and order: what is kept in step is
    /// what a computation from nothing gives.
    void rebuildingGivesTheSame_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 24; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void rebuildingGivesTheSame()
    {
        QFETCH(uint, seed);
        QRandomGenerator random(seed);
        TemporaryStore temporary;
        Chain chains[] = {Chain(housing(), 'p', testStart()), Chain(housing(), 'n', testStart())};
        std::vector<StatementId> written;
        std::vector<Change> waiting[2];
        for (int round = 0; round < 25; ++round) {
            for (int i = 0; i < 3; ++i) {
                const quint32 who = random.bounded(2U);
                std::vector<StatementId> replaced;
                for (const StatementId &id : written) {
                    if (random.bounded(4U) == 0) {
                        replaced.push_back(id);
                    }
                }
                std::vector<changelog::Op> ops{
                    set(QString::number(random.bounded(1000)), replaced)};
                if (who == 0 && random.bounded(6U) == 0) {
                    ops.push_back(grant());
                } else if (who == 0 && random.bounded(6U) == 0) {
                    ops.push_back(changelog::WithdrawOp{kNav, {}});
                }
                waiting[who].push_back(chains[who].write(ops));
                written.push_back(waiting[who].back().statement(0));
            }
            // One office's changes may arrive long after the other has answered them.
            std::vector<Change> &portion = waiting[random.bounded(2U)];
            VERIFY_RESULT(applied(*temporary.database(), portion));
            portion.clear();
        }
        const QStringList kept = standing(*temporary.database());
        QCOMPARE(kept, standingByDefinition(*temporary.database()));
        Result<Transaction> transaction = Transaction::begin(*temporary.database());
        VERIFY_RESULT(Projection(*temporary.database()).rebuild(housing()));
        QCOMPARE(standing(*temporary.database()), kept);
        QVERIFY(!kept.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
