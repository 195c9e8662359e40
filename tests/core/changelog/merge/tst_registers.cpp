// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/streamstate.h"
#include "tests/support/changes.h"

#include <QTest>

#include <algorithm>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::Chain;
using landgang::testing::filled;
using landgang::testing::testStart;

namespace {

const EntityId kItem = filled<EntityId>('i');

Stream testStream()
{
    return Stream::area(filled<OfficeId>('o'), filled<CaseId>('c'),
                        *AreaKey::fromString(u"housing"), filled<Stream::Nonce>('n'));
}

SetOp set(const QString &value, std::vector<StatementId> supersedes = {}, Field field = Field::Need)
{
    return {kItem, field, {{value}}, std::move(supersedes)};
}

QStringList live(const Registers &registers, Field field = Field::Need)
{
    QStringList values;
    const auto found = registers.find({kItem, field});
    if (found != registers.end()) {
        for (const LiveValue &value : found->second.live()) {
            values << *value.value.text(0);
        }
    }
    values.sort();
    return values;
}

/// The state of a stream in which the owner has written everything.
Registers registersOf(const std::vector<const Change *> &changes)
{
    std::vector<AuthoredChange> authored;
    for (const Change *change : changes) {
        authored.push_back({change, testStream().owner()});
    }
    return StreamState::of(testStream(), authored).registers;
}

/// The same state in every order of arrival, and when everything arrives twice.
void compareAllOrders(const std::vector<Change> &changes, const QStringList &expected)
{
    std::vector<const Change *> order;
    for (const Change &change : changes) {
        order.push_back(&change);
    }
    std::sort(order.begin(), order.end());
    Registers reference;
    bool first = true;
    do {
        std::vector<const Change *> twice = order;
        twice.insert(twice.end(), order.begin(), order.end());
        const Registers once = registersOf(order);
        QVERIFY(registersOf(twice) == once);
        QCOMPARE(live(once), expected);
        if (first) {
            reference = once;
            first = false;
        }
        QVERIFY(once == reference);
    } while (std::next_permutation(order.begin(), order.end()));
}

} // namespace

class TestRegisters : public QObject
{
    Q_OBJECT

private slots:
    void aLaterAnswerReplacesTheOneItNames()
    {
        Chain prison(testStream(), 'p', testStart());
        const Change open = prison.write({set(QStringLiteral("open"))});
        const Change done = prison.write({set(QStringLiteral("done"), {open.statement(0)})});
        compareAllOrders({open, done}, {QStringLiteral("done")});
    }

    void twoAnswersWrittenApartBothStand()
    {
        Chain prison(testStream(), 'p', testStart());
        Chain nav(testStream(), 'n', testStart());
        const Change open = prison.write({set(QStringLiteral("open"))});
        const Change waiting = prison.write({set(QStringLiteral("waiting"), {open.statement(0)})});
        const Change done = nav.write({set(QStringLiteral("done"), {open.statement(0)})});
        compareAllOrders({open, waiting, done},
                         {QStringLiteral("done"), QStringLiteral("waiting")});
    }

    void choosingHoldsInEveryOrder()
    {
        Chain prison(testStream(), 'p', testStart());
        Chain nav(testStream(), 'n', testStart());
        const Change waiting = prison.write({set(QStringLiteral("waiting"))});
        const Change done = nav.write({set(QStringLiteral("done"))});
        const Change chosen =
            prison.write({set(QStringLiteral("done"), {waiting.statement(0), done.statement(0)})});
        compareAllOrders({waiting, done, chosen}, {QStringLiteral("done")});
    }

    void choosingDifferentlyApartIsSeenAgain()
    {
        Chain prison(testStream(), 'p', testStart());
        Chain nav(testStream(), 'n', testStart());
        const Change a = prison.write({set(QStringLiteral("a"))});
        const Change b = nav.write({set(QStringLiteral("b"))});
        const Change keepsA =
            prison.write({set(QStringLiteral("a"), {a.statement(0), b.statement(0)})});
        const Change keepsB =
            nav.write({set(QStringLiteral("b"), {a.statement(0), b.statement(0)})});
        compareAllOrders({a, b, keepsA, keepsB}, {QStringLiteral("a"), QStringLiteral("b")});
    }

    void aStatementCannotReplaceOneOfAnotherField()
    {
        Chain prison(testStream(), 'p', testStart());
        Chain nav(testStream(), 'n', testStart());
        const Change due = prison.write({set(QStringLiteral("2026-05-01"), {}, Field::ItemDue)});
        const Change attack = nav.write({set(QStringLiteral("done"), {due.statement(0)})});
        const Registers state = registersOf({&due, &attack});
        QCOMPARE(live(state, Field::ItemDue), QStringList{QStringLiteral("2026-05-01")});
        QCOMPARE(live(state), QStringList{QStringLiteral("done")});
    }

    void manyValuesStandInAFieldThatIsAddedTo()
    {
        Chain prison(testStream(), 'p', testStart());
        Chain nav(testStream(), 'n', testStart());
        const Change first = prison.write({AddOp{kItem, Field::Need, {{QStringLiteral("a")}}}});
        const Change second = nav.write({AddOp{kItem, Field::Need, {{QStringLiteral("b")}}}});
        const Change less = prison.write({RemoveOp{kItem, Field::Need, {first.statement(0)}}});
        const Change again = nav.write({AddOp{kItem, Field::Need, {{QStringLiteral("a")}}}});
        compareAllOrders({first, second, less}, {QStringLiteral("b")});
        compareAllOrders({first, second, less, again}, {QStringLiteral("a"), QStringLiteral("b")});
    }

    void equalAnswersAgree()
    {
        Chain prison(testStream(), 'p', testStart());
        Chain nav(testStream(), 'n', testStart());
        const Change a = prison.write({set(QStringLiteral("a"))});
        const Change alsoA = nav.write({set(QStringLiteral("a"))});
        const Change b = nav.write({set(QStringLiteral("b"))});
        const Registers equal = registersOf({&a, &alsoA});
        QVERIFY(equal.at({kItem, Field::Need}).agreed() != nullptr);
        const Registers different = registersOf({&a, &b});
        QVERIFY(different.at({kItem, Field::Need}).agreed() == nullptr);
    }

    void twoFieldsOfOneChangeStandEach()
    {
        Chain prison(testStream(), 'p', testStart());
        const Change both = prison.write(
            {set(QStringLiteral("open")), set(QStringLiteral("2026-05-01"), {}, Field::ItemDue)});
        const Registers state = registersOf({&both});
        QCOMPARE(live(state), QStringList{QStringLiteral("open")});
        QCOMPARE(live(state, Field::ItemDue), QStringList{QStringLiteral("2026-05-01")});
    }
};

QTEST_APPLESS_MAIN(TestRegisters)
#include "tst_registers.moc"
