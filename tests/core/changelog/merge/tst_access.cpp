// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/access.h"
#include "core/changelog/merge/counting.h"
#include "tests/support/changes.h"

#include <QTest>

#include <algorithm>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::Chain;
using landgang::testing::filled;
using landgang::testing::testStart;

namespace {

const OfficeId kPrison = filled<OfficeId>('P');
const OfficeId kNav = filled<OfficeId>('N');
const OfficeId kOther = filled<OfficeId>('X');
const QDate kDay(2026, 3, 10);

Stream housing()
{
    return Stream::area(kPrison, filled<CaseId>('c'), *AreaKey::fromString(u"housing"),
                        filled<Stream::Nonce>('n'));
}

GrantOp grant(Right right = Right::Write, std::vector<StatementId> after = {})
{
    return {kNav,
            right,
            QStringLiteral("plan"),
            QStringLiteral("consent"),
            QDate(2026, 3, 1),
            QDate(2026, 4, 1),
            std::move(after)};
}

Op note()
{
    return NoteOp{filled<EntityId>('e'), QStringLiteral("n")};
}

Access accessOf(const std::vector<AuthoredChange> &changes)
{
    return Access::of(housing(), changes);
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheOwnerMaySeeAStreamWithoutGrants()
    {
        const Access access = accessOf({});
        QVERIFY(access.mayReceive(kPrison, kDay));
        QVERIFY(!access.mayReceive(kNav, kDay));
        QVERIFY(access.mayWrite(kPrison));
        QVERIFY(!access.mayWrite(kNav));
    }

    void aGrantOpensTheStreamOnItsDaysAlone()
    {
        Chain prison(housing(), 'p', testStart());
        const Change opened = prison.write({grant()});
        const Access access = accessOf({{&opened, kPrison}});
        QVERIFY(access.mayReceive(kNav, QDate(2026, 3, 1)));
        QVERIFY(access.mayReceive(kNav, QDate(2026, 4, 1)));
        QVERIFY(!access.mayReceive(kNav, QDate(2026, 2, 28)));
        QVERIFY(!access.mayReceive(kNav, QDate(2026, 4, 2)));
        QVERIFY(!access.mayReceive(kOther, kDay));
        QVERIFY(access.mayWrite(kNav));
    }

    void aGrantToReadIsNoGrantToWrite()
    {
        Chain prison(housing(), 'p', testStart());
        const Change opened = prison.write({grant(Right::Read)});
        const Access access = accessOf({{&opened, kPrison}});
        QVERIFY(access.mayReceive(kNav, kDay));
        QVERIFY(!access.mayWrite(kNav));
    }

    void nobodyButTheOwnerGrants()
    {
        Chain nav(housing(), 'n', testStart());
        const Change attempt = nav.write({grant()});
        const Access access = accessOf({{&attempt, kNav}});
        QVERIFY(!access.mayReceive(kNav, kDay));
        QVERIFY(!access.names(kNav));
    }

    void aWithdrawalMadeAtTheSameTimeWins()
    {
        Chain first(housing(), 'p', testStart());
        Chain second(housing(), 'q', testStart());
        const Change opened = first.write({grant()});
        const Change closed = first.write({WithdrawOp{kNav, {}}});
        const Change renewed = second.write({grant()});
        std::vector<AuthoredChange> changes{
            {&opened, kPrison}, {&closed, kPrison}, {&renewed, kPrison}};
        const Access reference = accessOf(changes);
        QVERIFY(!reference.mayReceive(kNav, kDay));
        QVERIFY(reference.names(kNav));
        for (int turn = 0; turn < 3; ++turn) {
            std::rotate(changes.begin(), changes.begin() + 1, changes.end());
            QVERIFY(accessOf(changes) == reference);
        }
    }

    void aGrantThatNamesTheWithdrawalIsDeliberate()
    {
        Chain prison(housing(), 'p', testStart());
        const Change closed = prison.write({WithdrawOp{kNav, {}}});
        const Access before = accessOf({{&closed, kPrison}});
        const Change renewed = prison.write({grant(Right::Write, before.withdrawals(kNav))});
        QVERIFY(accessOf({{&renewed, kPrison}, {&closed, kPrison}}).mayReceive(kNav, kDay));
    }

    void afterAWithdrawalOnlyWhatItNamesCounts()
    {
        Chain prison(housing(), 'p', testStart());
        Chain nav(housing(), 'n', testStart());
        const Change opened = prison.write({grant()});
        const Change seen = nav.write({note()});
        const Change closed = prison.write({WithdrawOp{kNav, {seen.id()}}});
        const Change late = nav.write({note()});
        const std::vector<AuthoredChange> changes{
            {&opened, kPrison}, {&seen, kNav}, {&closed, kPrison}, {&late, kNav}};
        const std::set<ChangeId> counted = countChanges(accessOf(changes), changes).counted;
        QVERIFY(counted.contains(seen.id()));
        QVERIFY(!counted.contains(late.id()));
        QVERIFY(counted.contains(closed.id()));
    }

    void whatAStrangerWritesDoesNotCount()
    {
        Chain stranger(housing(), 'x', testStart());
        const Change written = stranger.write({note()});
        const std::vector<AuthoredChange> changes{{&written, kOther}};
        QVERIFY(countChanges(accessOf(changes), changes).counted.empty());
    }

    void anUnknownAccessOpClosesTheStreamToOthers()
    {
        Chain prison(housing(), 'p', testStart());
        CborWriter writer;
        writer.beginArray(1);
        writer.integer(40);
        writer.endArray();
        const Change opened = prison.write({grant()});
        const Change later = prison.write({UnknownOp{40, writer.result()}});
        const Access access = accessOf({{&opened, kPrison}, {&later, kPrison}});
        QVERIFY(!access.mayReceive(kNav, kDay));
        QVERIFY(access.mayReceive(kPrison, kDay));
    }

    void aPrivateStreamGoesToNobodyWhateverItSays()
    {
        const Stream secret = Stream::privateOf(kPrison, filled<Stream::Nonce>('n'));
        Chain prison(secret, 'p', testStart());
        const Change opened = prison.write({grant()});
        QVERIFY(!Access::of(secret, {{&opened, kPrison}}).mayReceive(kNav, kDay));
    }
};

QTEST_APPLESS_MAIN(TestAccess)
#include "tst_access.moc"
