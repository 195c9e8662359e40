// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/support/streamscene.h"

#include <QTest>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::filled;
using landgang::testing::StreamScene;

// P is the prison that opened the stream, N a Nav office, M a municipality, X a stranger.

namespace {

const QDate kDay(2026, 3, 10);

Stream housing()
{
    return Stream::area(filled<OfficeId>('P'), filled<CaseId>('c'),
                        *AreaKey::fromString(u"housing"), filled<Stream::Nonce>('n'));
}

OfficeId office(char letter)
{
    return filled<OfficeId>(letter);
}

Op grant(char to, std::vector<StatementId> after = {})
{
    return GrantOp{office(to),   Right::Write,    {}, {}, QDate(2026, 3, 1),
                   std::nullopt, std::move(after)};
}

Op handOver(char to, std::optional<StatementId> by = {}, std::vector<StatementId> keeps = {},
            std::vector<StatementId> after = {})
{
    return HandOverOp{office(to), by, std::move(keeps), std::move(after)};
}

Op note()
{
    return NoteOp{filled<EntityId>('e'), QStringLiteral("n")};
}

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT

private slots:
    void theNewOwnerDecidesAndTheGiverStaysAWriter()
    {
        StreamScene scene(housing());
        scene.write('P', 'p', {handOver('N')});
        scene.write('N', 'n', {grant('M')});
        const Access access = scene.access();
        QVERIFY(access.isOwner(office('N')));
        QVERIFY(!access.isOwner(office('P')));
        QVERIFY(access.mayWrite(office('P')));
        QVERIFY(access.mayReceive(office('P'), kDay));
        QVERIFY(access.mayReceive(office('M'), kDay));
        QVERIFY(scene.isSameInAnyOrder());
    }

    void aGrantStaysOnlyWhenItIsKept()
    {
        StreamScene scene(housing());
        const StatementId kept = scene.write('P', 'p', {grant('M')}).statement(0);
        scene.write('P', 'p', {grant('X')});
        scene.write('P', 'p', {handOver('N', {}, {kept})});
        QVERIFY(scene.access().mayReceive(office('M'), kDay));
        QVERIFY(!scene.access().mayReceive(office('X'), kDay));
        QVERIFY(scene.access().names(office('X')));
    }

    void whatTheGiverGrantsAtTheSameTimeDoesNotCount()
    {
        StreamScene scene(housing());
        scene.write('P', 'p', {handOver('N')});
        scene.write('P', 'q', {grant('X')});
        QVERIFY(!scene.access().mayReceive(office('X'), kDay));
        QVERIFY(scene.isSameInAnyOrder());
    }

    void whatTheGiverWithdrawsAtTheSameTimeCounts()
    {
        StreamScene scene(housing());
        const StatementId kept = scene.write('P', 'p', {grant('M')}).statement(0);
        scene.write('P', 'p', {handOver('N', {}, {kept})});
        scene.write('P', 'q', {WithdrawOp{office('M'), {}}});
        QVERIFY(!scene.access().mayReceive(office('M'), kDay));
    }

    void nobodyGivesAwayWhatItNeverHad()
    {
        StreamScene scene(housing());
        const StatementId first = scene.write('P', 'p', {handOver('N')}).statement(0);
        scene.write('X', 'x', {handOver('X')});
        scene.write('X', 'x', {handOver('X', first)});
        scene.write('P', 'p', {handOver('X', first)});
        QVERIFY(scene.access().isOwner(office('N')));
        QVERIFY(!scene.access().names(office('X')));
    }

    void twoAtTheSameTimeAreBothOwnersUntilOneYields()
    {
        StreamScene scene(housing());
        scene.write('P', 'p', {handOver('N')});
        const StatementId toM = scene.write('P', 'q', {handOver('M')}).statement(0);
        QVERIFY(scene.access().isOwner(office('N')));
        QVERIFY(scene.access().isOwner(office('M')));
        QCOMPARE(scene.access().ownership().heldBy().size(), size_t{2});
        scene.write('M', 'm', {handOver('N', toM)});
        QVERIFY(scene.access().isOwner(office('N')));
        QVERIFY(!scene.access().isOwner(office('M')));
        QVERIFY(scene.isSameInAnyOrder());
    }

    void theGiverCanBeWithdrawnAndWhatItWroteAsOwnerStays()
    {
        StreamScene scene(housing());
        const Change &early = scene.write('P', 'p', {note()});
        const Change &given = scene.write('P', 'p', {handOver('N')});
        scene.write('N', 'n', {WithdrawOp{office('P'), {given.id()}}});
        const Change &late = scene.write('P', 'p', {note()});
        const StreamState state = scene.state();
        QVERIFY(!state.access.mayReceive(office('P'), kDay));
        QVERIFY(state.counting.counted.contains(early.id()));
        QVERIFY(state.counting.held.contains(late.id()));
        QVERIFY(state.access.isOwner(office('N')));
        QVERIFY(scene.isSameInAnyOrder());
    }

    void whoWasWithdrawnBeforeItBecameOwnerStaysAWriterWhenItNamesThat()
    {
        StreamScene scene(housing());
        const StatementId closed =
            scene.write('P', 'p', {WithdrawOp{office('N'), {}}}).statement(0);
        const StatementId toN = scene.write('P', 'p', {handOver('N')}).statement(0);
        scene.write('N', 'n', {handOver('M', toN, {}, {closed})});
        QVERIFY(scene.access().mayWrite(office('N')));
        StreamScene forgetful(housing());
        forgetful.write('P', 'p', {WithdrawOp{office('N'), {}}});
        const StatementId again = forgetful.write('P', 'p', {handOver('N')}).statement(0);
        forgetful.write('N', 'n', {handOver('M', again)});
        QVERIFY(!forgetful.access().mayWrite(office('N')));
    }

    void aPrivateStreamCannotBeGivenAway()
    {
        StreamScene scene(Stream::privateOf(office('P'), filled<Stream::Nonce>('n')));
        scene.write('P', 'p', {handOver('N')});
        QVERIFY(scene.access().isOwner(office('P')));
        QVERIFY(!scene.access().mayReceive(office('N'), kDay));
    }
};

QTEST_APPLESS_MAIN(TestHandOver)
#include "tst_handover.moc"
