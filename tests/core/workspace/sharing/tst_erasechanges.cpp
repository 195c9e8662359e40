// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/erasechanges.h"

#include "core/store/logreader.h"
#include "core/workspace/plan/history.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/setitem.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

/// The one change that says what a need is.
ChangeId needChange(const Workspace &office, const CaseId &id)
{
    return office.plan(id)->area(kHousing)->need.statements.front().id.change;
}

bool isEmptyNeed(const Workspace &office, const CaseId &id)
{
    return office.plan(id)->area(kHousing)->need.statements.empty();
}

/// Whether the words of a change of the housing area are in the store.
bool saysSomething(const Workspace &office, const CaseId &id, const ChangeId &change)
{
    const StreamId stream = office.plan(id)->area(kHousing)->stream;
    const auto changes = store::LogReader(office.state().database()).changes(stream);
    for (const store::StoredChange &stored : *changes) {
        if (stored.change.id() == change) {
            return stored.change.hasBody();
        }
    }
    return false;
}

} // namespace

class TestEraseChanges : public QObject
{
    Q_OBJECT

private slots:
    void anErasedAnswerIsGoneEverywhereAndWhatItReplacedStaysGone()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(mapNeed(*offices.prison, *id, kHousing, Need::HasNeed));
        VERIFY_RESULT(mapNeed(*offices.prison, *id, kHousing, Need::NoNeed));
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        const ChangeId erased = needChange(*offices.prison, *id);

        VERIFY_RESULT(eraseChanges(*offices.prison, *id, {erased}));
        QVERIFY(isEmptyNeed(*offices.prison, *id));
        QVERIFY(!saysSomething(*offices.prison, *id, erased));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("2")));
        QVERIFY(isEmptyNeed(*offices.nav, *id));
        // Its own rules for archives decide when the words go here.
        QVERIFY(saysSomething(*offices.nav, *id, erased));
        const auto shown = history(*offices.nav, *id);
        VERIFY_RESULT(shown);
        QVERIFY(std::none_of(shown->begin(), shown->end(),
                             [&erased](const auto &entry) { return entry.id.change == erased; }));
        QVERIFY(std::any_of(shown->begin(), shown->end(), [](const HistoryEntry &entry) {
            return entry.kind == HistoryKind::Erased && entry.area == kHousing;
        }));
        const auto dropped = dropErasedWords(*offices.nav);
        VERIFY_RESULT(dropped);
        QCOMPARE(*dropped, 1);
        QVERIFY(!saysSomething(*offices.nav, *id, erased));
        // A new answer is as free as the first.
        VERIFY_RESULT(mapNeed(*offices.nav, *id, kHousing, Need::Declined));
        VERIFY_RESULT(offices.send(*offices.nav, *offices.prison, QStringLiteral("3")));
        QCOMPARE(*offices.prison->plan(*id)->area(kHousing)->need.agreed(), Need::Declined);
    }

    void theKeeperErasesWhatAnotherWroteAndItsAuthorsOfficeLosesTheWordsAtOnce()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        VERIFY_RESULT(mapNeed(*offices.nav, *id, kHousing, Need::HasNeed));
        VERIFY_RESULT(offices.send(*offices.nav, *offices.prison, QStringLiteral("2")));
        const ChangeId erased = needChange(*offices.prison, *id);
        VERIFY_RESULT(eraseChanges(*offices.prison, *id, {erased}));
        QVERIFY(isEmptyNeed(*offices.prison, *id));
        QVERIFY(saysSomething(*offices.prison, *id, erased));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("3")));
        QVERIFY(isEmptyNeed(*offices.nav, *id));
        QVERIFY(!saysSomething(*offices.nav, *id, erased));
    }

    void erasedWordsAreNotPassedOn()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        VERIFY_RESULT(mapNeed(*offices.nav, *id, kHousing, Need::HasNeed));
        VERIFY_RESULT(offices.send(*offices.nav, *offices.prison, QStringLiteral("2")));
        const ChangeId erased = needChange(*offices.prison, *id);
        VERIFY_RESULT(eraseChanges(*offices.prison, *id, {erased}));
        const auto third =
            offices.make(QStringLiteral("Havnes kommune"), exchange::OfficeKind::Municipality);
        QVERIFY(third && offices.introduce(*offices.prison, *third)
                && offices.introduce(*third, *offices.prison));
        VERIFY_RESULT(recordConsent(*offices.prison, *id,
                                    {.office = third->officeId(),
                                     .areas = {kHousing},
                                     .from = offices.clock.today(),
                                     .until = std::nullopt,
                                     .basis = QStringLiteral("skjema")}));
        VERIFY_RESULT(offices.send(*offices.prison, *third, QStringLiteral("3")));
        QVERIFY(isEmptyNeed(*third, *id));
        QVERIFY(!saysSomething(*third, *id, erased));
    }

    void othersWordsAndDecisionsOnAccessAreNotErased()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(mapNeed(*offices.prison, *id, kHousing, Need::HasNeed));
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        const Result<> others = eraseChanges(*offices.nav, *id, {needChange(*offices.nav, *id)});
        QVERIFY(!others);
        QCOMPARE(others.error().code, ErrorCode::NotPermitted);

        const StreamId stream = offices.prison->plan(*id)->area(kHousing)->stream;
        const store::LogReader reader(offices.prison->state().database());
        const auto access = reader.access(**reader.stream(stream));
        const Result<> grant =
            eraseChanges(*offices.prison, *id, {access->grants().front().id.change});
        QVERIFY(!grant);
        QCOMPARE(grant.error().code, ErrorCode::NotPermitted);
        const Result<> unknown =
            eraseChanges(*offices.prison, *id, {*ChangeId::fromBytes(QByteArray(32, 'x'))});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestEraseChanges)
#include "tst_erasechanges.moc"
