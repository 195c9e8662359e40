// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/fieldvalues.h"
#include "tests/support/streamscene.h"

#include <QTest>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::filled;
using landgang::testing::StreamScene;

// P is the prison that opened the stream, N the Nav office that has taken responsibility.

namespace {

const EntityId kArea = filled<EntityId>('a');
const EntityId kItem = filled<EntityId>('i');

Op responsible(char office, ResponsibilityState state = ResponsibilityState::Accepted)
{
    return SetOp{kArea,
                 Field::Responsibility,
                 toValue(Responsibility{state, filled<OfficeId>(office), {}}),
                 {}};
}

Op state(const QString &text, std::vector<StatementId> supersedes = {})
{
    return SetOp{kItem, Field::ItemState, {{text, QString()}}, std::move(supersedes)};
}

QStringList live(const StreamScene &scene)
{
    QStringList values;
    const StreamState reached = scene.state();
    for (const LiveValue &value : reached.registers.at({kItem, Field::ItemState}).live()) {
        values << *value.value.text(0);
    }
    values.sort();
    return values;
}

/// A stream with one item, open to Nav.
StreamScene opened()
{
    StreamScene scene(Stream::area(filled<OfficeId>('P'), filled<CaseId>('c'),
                                   *AreaKey::fromString(u"housing"), filled<Stream::Nonce>('n')));
    scene.write('P', 'p',
                {CreateOp{kArea, QStringLiteral("area"), {}},
                 CreateOp{kItem, QStringLiteral("item"), kArea},
                 GrantOp{filled<OfficeId>('N'), Right::Write, {}, {}, QDate(2026, 3, 1), {}, {}}});
    return scene;
}

} // namespace

class TestConfirmation : public QObject
{
    Q_OBJECT

private slots:
    void aReportStandsBesideTheConfirmedAnswer()
    {
        StreamScene scene = opened();
        scene.write('N', 'n', {responsible('N')});
        const Change &done = scene.write('N', 'n', {state(QStringLiteral("done"))});
        scene.write('P', 'p', {state(QStringLiteral("open"), {done.statement(0)})});
        QCOMPARE(live(scene), (QStringList{QStringLiteral("done"), QStringLiteral("open")}));
        QVERIFY(scene.isSameInAnyOrder());
    }

    void theResponsibleOfficeReplacesWhatOthersReport()
    {
        StreamScene scene = opened();
        scene.write('N', 'n', {responsible('N')});
        const Change &reported = scene.write('P', 'p', {state(QStringLiteral("done"))});
        scene.write('N', 'n', {state(QStringLiteral("open"), {reported.statement(0)})});
        QCOMPARE(live(scene), QStringList{QStringLiteral("open")});
    }

    void choosingBetweenTwoHoldsForAll()
    {
        StreamScene scene = opened();
        scene.write('N', 'n', {responsible('N')});
        const Change &done = scene.write('N', 'n', {state(QStringLiteral("done"))});
        const Change &open =
            scene.write('P', 'p', {state(QStringLiteral("open"), {done.statement(0)})});
        scene.write('P', 'p',
                    {state(QStringLiteral("open"), {done.statement(0), open.statement(0)})});
        QCOMPARE(live(scene), QStringList{QStringLiteral("open")});
        QVERIFY(scene.isSameInAnyOrder());
    }

    void withoutResponsibilityAnAnswerReplacesAnother()
    {
        StreamScene scene = opened();
        const Change &done = scene.write('N', 'n', {state(QStringLiteral("done"))});
        scene.write('P', 'p', {state(QStringLiteral("open"), {done.statement(0)})});
        QCOMPARE(live(scene), QStringList{QStringLiteral("open")});
    }

    void nobodyIsMadeResponsibleByAnother()
    {
        StreamScene scene = opened();
        scene.write('P', 'p', {responsible('N')});
        const Change &done = scene.write('N', 'n', {state(QStringLiteral("done"))});
        scene.write('P', 'p', {state(QStringLiteral("open"), {done.statement(0)})});
        QCOMPARE(live(scene), QStringList{QStringLiteral("open")});
    }

    void aDisputedResponsibilityConfirmsNothing()
    {
        StreamScene scene = opened();
        scene.write('N', 'n', {responsible('N')});
        scene.write('P', 'p', {responsible('P')});
        const Change &done = scene.write('N', 'n', {state(QStringLiteral("done"))});
        scene.write('P', 'p', {state(QStringLiteral("open"), {done.statement(0)})});
        QCOMPARE(live(scene), QStringList{QStringLiteral("open")});
    }
};

QTEST_APPLESS_MAIN(TestConfirmation)
#include "tst_confirmation.moc"
