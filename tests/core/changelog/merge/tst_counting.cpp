// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/support/streamscene.h"

#include <QTest>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::filled;
using landgang::testing::StreamScene;

// P is the prison that opened the stream, N a Nav office. p and q are PCs of the prison.

namespace {

const EntityId kItem = filled<EntityId>('i');

StreamScene housing()
{
    return StreamScene(Stream::area(filled<OfficeId>('P'), filled<CaseId>('c'),
                                    *AreaKey::fromString(u"housing"), filled<Stream::Nonce>('n')));
}

Op grantNav()
{
    return GrantOp{filled<OfficeId>('N'), Right::Write, {}, {}, QDate(2026, 3, 1), {}, {}};
}

Op answer(const QString &text, std::vector<StatementId> supersedes = {})
{
    return SetOp{kItem, Field::Need, {{text}}, std::move(supersedes)};
}

QStringList live(const StreamState &state, Field field = Field::Need)
{
    QStringList values;
    if (const auto found = state.registers.find({kItem, field}); found != state.registers.end()) {
        for (const LiveValue &value : found->second.live()) {
            values << *value.value.text(0);
        }
    }
    values.sort();
    return values;
}

} // namespace

class TestCounting : public QObject
{
    Q_OBJECT

private slots:
    void whatAStolenPcWritesAfterwardsIsHeld()
    {
        StreamScene scene = housing();
        const Change &before = scene.write('P', 'p', {answer(QStringLiteral("yes"))});
        scene.write('P', 'q', {CloseOp{filled<DeviceId>('p'), {before.id()}}});
        const Change &after =
            scene.write('P', 'p', {answer(QStringLiteral("no"), {before.statement(0)})});
        QCOMPARE(live(scene.state()), QStringList{QStringLiteral("yes")});
        QVERIFY(scene.state().counting.held.contains(after.id()));
        QVERIFY(scene.isSameInAnyOrder());
    }

    void aStolenPcOpensNothing()
    {
        StreamScene scene = housing();
        scene.write('P', 'q', {CloseOp{filled<DeviceId>('p'), {}}});
        scene.write('P', 'p', {grantNav()});
        scene.write('P', 'p', {HandOverOp{filled<OfficeId>('X'), {}, {}, {}}});
        QVERIFY(!scene.access().mayReceive(filled<OfficeId>('N'), QDate(2026, 3, 10)));
        QVERIFY(scene.access().isOwner(filled<OfficeId>('P')));
        QVERIFY(scene.isSameInAnyOrder());
    }

    void aThiefCannotUndoItsClosingByClosingTheOthers()
    {
        StreamScene scene = housing();
        scene.write('P', 'q', {CloseOp{filled<DeviceId>('p'), {}}});
        scene.write('P', 'p', {CloseOp{filled<DeviceId>('q'), {}}});
        const Change &held = scene.write('P', 'q', {answer(QStringLiteral("yes"))});
        QVERIFY(live(scene.state()).isEmpty());
        // A third PC of the office takes in what the good one wrote.
        scene.write('P', 'r', {CloseOp{filled<DeviceId>('q'), {held.id()}}});
        QCOMPARE(live(scene.state()), QStringList{QStringLiteral("yes")});
        QVERIFY(scene.isSameInAnyOrder());
    }

    void nobodyClosesThePcOfAnotherOfficeButAnOwner()
    {
        StreamScene scene = housing();
        scene.write('P', 'p', {grantNav()});
        scene.write('N', 'n', {CloseOp{filled<DeviceId>('p'), {}}});
        QVERIFY(scene.access().mayWrite(filled<OfficeId>('N')));
        scene.write('P', 'p', {CloseOp{filled<DeviceId>('n'), {}}});
        const Change &cut = scene.write('N', 'n', {answer(QStringLiteral("yes"))});
        QVERIFY(scene.state().counting.held.contains(cut.id()));
    }

    void heldChangesAreTakenInByAWithdrawalThatNamesThem()
    {
        StreamScene scene = housing();
        scene.write('P', 'p', {grantNav()});
        scene.write('P', 'p', {WithdrawOp{filled<OfficeId>('N'), {}}});
        const Change &late = scene.write('N', 'n', {answer(QStringLiteral("late"))});
        QVERIFY(live(scene.state()).isEmpty());
        scene.write('P', 'p', {WithdrawOp{filled<OfficeId>('N'), {late.id()}}});
        QCOMPARE(live(scene.state()), QStringList{QStringLiteral("late")});
        QVERIFY(!scene.access().mayWrite(filled<OfficeId>('N')));
    }

    void whatAnErasedAnswerReplacedDoesNotComeBack()
    {
        StreamScene scene = housing();
        const Change &old = scene.write('P', 'p', {answer(QStringLiteral("Storgata 1"))});
        const Change &secret =
            scene.write('P', 'p', {answer(QStringLiteral("shelter"), {old.statement(0)})});
        scene.write('P', 'p', {EraseOp{{secret.id()}, {old.statement(0)}}});
        QVERIFY(live(scene.state()).isEmpty());
        QVERIFY(scene.state().counting.erased.contains(secret.id()));
        QVERIFY(scene.isSameInAnyOrder());
    }

    void theStateIsTheSameWithAndWithoutTheErasedBody()
    {
        StreamScene scene = housing();
        const Change &old = scene.write('P', 'p', {answer(QStringLiteral("Storgata 1"))});
        const Change &secret =
            scene.write('P', 'p', {answer(QStringLiteral("shelter"), {old.statement(0)})});
        scene.write('P', 'p', {EraseOp{{secret.id()}, {old.statement(0)}}});
        const Change bare = secret.withoutBody();
        std::vector<AuthoredChange> changes = scene.changes();
        changes[1].change = &bare;
        QVERIFY(StreamState::of(scene.stream(), changes) == scene.state());
    }

    void aBodyThatIsMissingWithoutErasureIsTold()
    {
        StreamScene scene = housing();
        const Change bare = scene.write('P', 'p', {answer(QStringLiteral("x"))}).withoutBody();
        const StreamState state = StreamState::of(scene.stream(), {{&bare, filled<OfficeId>('P')}});
        QVERIFY(state.counting.missing.contains(bare.id()));
        QVERIFY(live(state).isEmpty());
    }

    void nobodyErasesTheWordsOfAnotherOfficeButAnOwner()
    {
        StreamScene scene = housing();
        const Change &owners = scene.write('P', 'p', {answer(QStringLiteral("prison"))});
        scene.write('P', 'p', {grantNav()});
        const Change &navs = scene.write('N', 'n', {answer(QStringLiteral("nav"))});
        scene.write('N', 'n', {EraseOp{{owners.id()}, {}}});
        QCOMPARE(live(scene.state()),
                 (QStringList{QStringLiteral("nav"), QStringLiteral("prison")}));
        scene.write('P', 'p', {EraseOp{{navs.id()}, {}}});
        QCOMPARE(live(scene.state()), QStringList{QStringLiteral("prison")});
    }

    void anOfficeThatMayNoLongerWriteErasesItsWordsAndSilencesNobody()
    {
        StreamScene scene = housing();
        scene.write('P', 'p', {grantNav()});
        const Change &navs = scene.write('N', 'n', {answer(QStringLiteral("nav"))});
        scene.write('P', 'p', {WithdrawOp{filled<OfficeId>('N'), {navs.id()}}});
        const Change &owners = scene.write('P', 'p', {answer(QStringLiteral("prison"))});
        scene.write('N', 'n', {EraseOp{{navs.id()}, {owners.statement(0)}}});
        QCOMPARE(live(scene.state()), QStringList{QStringLiteral("prison")});
        QVERIFY(scene.isSameInAnyOrder());
    }

    void aChangeOfAccessIsNeverErased()
    {
        StreamScene scene = housing();
        const Change &closed = scene.write('P', 'p', {WithdrawOp{filled<OfficeId>('N'), {}}});
        scene.write('P', 'p', {grantNav()});
        scene.write('P', 'p', {EraseOp{{closed.id()}, {}}});
        QVERIFY(!scene.access().mayReceive(filled<OfficeId>('N'), QDate(2026, 3, 10)));
    }
};

QTEST_APPLESS_MAIN(TestCounting)
#include "tst_counting.moc"
