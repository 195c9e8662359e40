// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/apply.h"
#include "core/store/deltareader.h"
#include "core/store/logwriter.h"
#include "core/store/transaction.h"
#include "tests/support/changes.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace landgang;
using namespace landgang::store;
using changelog::Change;
using changelog::Stream;
using landgang::testing::Chain;
using landgang::testing::filled;
using landgang::testing::TemporaryStore;
using landgang::testing::testStart;

namespace {

const OfficeId kPrison = filled<OfficeId>('P');
const DeviceId kSelf = filled<DeviceId>('p');

Stream core()
{
    return Stream::core(kPrison, filled<CaseId>('c'), filled<Stream::Nonce>('n'));
}

changelog::Op note(int number)
{
    return changelog::NoteOp{filled<EntityId>('e'), QString::number(number)};
}

/// Five changes of our own, and two of another PC of ours that restored its store after the first.
struct Filled {
    TemporaryStore temporary;
    std::vector<Change> own;
    std::vector<Change> other;
    std::vector<Change> branch;

    Filled()
    {
        Chain chain(core(), 'p', testStart());
        for (int i = 0; i < 5; ++i) {
            own.push_back(chain.write({note(i)}));
        }
        Chain second(core(), 'q', testStart());
        other.push_back(second.write({note(10)}));
        Chain restored = second;
        other.push_back(second.write({note(11)}));
        branch.push_back(restored.write({note(12)}));
        std::vector<Change> all = own;
        all.insert(all.end(), other.begin(), other.end());
        all.insert(all.end(), branch.begin(), branch.end());
        Result<Transaction> transaction = Transaction::begin(*temporary.database());
        const auto done = apply(*temporary.database(),
                                {{kSelf, kPrison, "c", "r"}, {second.device(), kPrison, "c", "r"}},
                                {{core(), all, {}}});
        if (done) {
            (void)transaction->commit();
        }
    }

    [[nodiscard]] Result<Delta> beyond(const std::vector<std::vector<ChangeId>> &stores)
    {
        return DeltaReader(*temporary.database()).beyond(core().id(), stores, kSelf);
    }
};

} // namespace

class TestDeltaReader : public QObject
{
    Q_OBJECT

private slots:
    void somebodyNeverHeardOfGetsEverythingOfOurs()
    {
        Filled store;
        const auto delta = store.beyond({});
        VERIFY_RESULT(delta);
        QVERIFY(delta->changes == store.own);
        QVERIFY(delta->seals.empty());
    }

    void changesOfOthersGoOnlyAsFarAsTheirSeals()
    {
        Filled store;
        {
            Result<Transaction> transaction = Transaction::begin(*store.temporary.database());
            LogWriter writer(*store.temporary.database());
            VERIFY_RESULT(writer.addSeal(
                {core().id(), filled<DeviceId>('q'), 0, store.other.front().id(), "signature"}));
            VERIFY_RESULT(transaction->commit());
        }
        const auto delta = store.beyond({});
        VERIFY_RESULT(delta);
        QCOMPARE(delta->changes.size(), size_t{6});
        QVERIFY(delta->changes.back() == store.other.front());
        QCOMPARE(delta->seals.size(), size_t{1});
    }

    void whatEveryStoreHoldsIsNotSentAgain()
    {
        Filled store;
        const auto delta = store.beyond({{store.own.at(1).id()}, {store.own.at(3).id()}});
        VERIFY_RESULT(delta);
        QCOMPARE(delta->changes.size(), size_t{3});
        QVERIFY(delta->changes.front() == store.own.at(2));
    }

    void aStoreThatLostEverythingGetsEverything()
    {
        Filled store;
        const auto delta = store.beyond({{store.own.back().id()}, {}});
        VERIFY_RESULT(delta);
        QCOMPARE(delta->changes.size(), size_t{5});
    }

    void aHeadNobodyKnowsCountsAsNothing()
    {
        Filled store;
        const auto delta = store.beyond({{filled<ChangeId>('?')}});
        VERIFY_RESULT(delta);
        QCOMPARE(delta->changes.size(), size_t{5});
    }

    void holdingABranchIsHoldingWhatItLeft()
    {
        Filled store;
        const DeltaReader reader(*store.temporary.database());
        const ChangeId first = store.other.front().id();
        const ChangeId second = store.other.back().id();
        const ChangeId branch = store.branch.front().id();
        QVERIFY(*reader.covers(core().id(), {branch}, first));
        QVERIFY(!*reader.covers(core().id(), {branch}, second));
        QVERIFY(*reader.covers(core().id(), {second}, first));
        QVERIFY(!*reader.covers(core().id(), {second}, branch));
        QCOMPARE(*reader.countBeyond(core().id(), {branch, store.own.back().id()}), 1);
        QCOMPARE(*reader.countBeyond(core().id(), {}), 8);
    }
};

QTEST_GUILESS_MAIN(TestDeltaReader)
#include "tst_deltareader.moc"
