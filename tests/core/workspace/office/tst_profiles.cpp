// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/openoffice.h"
#include "core/workspace/office/profiles.h"

#include "core/base/safefile.h"
#include "tests/support/paths.h"
#include "tests/support/twooffices.h"

#include <QFile>
#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using namespace Qt::StringLiterals;
using landgang::testing::TwoOffices;

namespace {

QByteArray shipped()
{
    QFile file(
        landgang::testing::sourcePath(u"resources/profiles/no-tilbakeforingsgarantien.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString write(const TwoOffices &offices, const QString &name, const QByteArray &bytes)
{
    const QString path = offices.file(name);
    return writeFileSafely(path, bytes) ? path : QString();
}

Result<std::unique_ptr<Workspace>> reopened(TwoOffices &offices)
{
    const QString folder = offices.prison->folder();
    offices.prison.reset();
    return openOffice(folder, u"passord"_s, {offices.clock, offices.ids});
}

} // namespace

/// A profile on its way into force and back.
class TestProfiles : public QObject
{
    Q_OBJECT

private slots:
    void aNewVersionIsInForceAndCanBeTakenBack();
    void aProfileWithAMistakeLeavesTheLastGoodOneInForce();
    void ownItemsStandOnTopOfEveryVersion();
    void anArrivingPlanNeverActivatesItsProfile();
};

void TestProfiles::aNewVersionIsInForceAndCanBeTakenBack()
{
    TwoOffices offices;
    const QByteArray before = offices.prison->profile().hash();
    QByteArray json = shipped();
    json.replace("\"to\": 28", "\"to\": 30");
    const QString path = write(offices, u"ny.json"_s, json);
    const auto changes = profileChanges(*offices.prison, path);
    VERIFY_RESULT(changes);
    QCOMPARE(changes->size(), size_t{1});
    QCOMPARE(changes->front().key, u"follow-up-week-4"_s);
    VERIFY_RESULT(activateProfile(*offices.prison, path));
    auto again = reopened(offices);
    VERIFY_RESULT(again);
    QVERIFY((*again)->profile().hash() != before);
    VERIFY_RESULT(rollBackProfile(**again));
    QVERIFY(!rollBackProfile(**again));
    offices.prison = *std::move(again);
    const auto last = reopened(offices);
    VERIFY_RESULT(last);
    QCOMPARE((*last)->profile().hash(), before);
}

void TestProfiles::aProfileWithAMistakeLeavesTheLastGoodOneInForce()
{
    TwoOffices offices;
    QByteArray json = shipped();
    json.replace("\"area\": \"housing\"", "\"area\": \"castle\"");
    const QString path = write(offices, u"feil.json"_s, json);
    const auto refused = activateProfile(*offices.prison, path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ProfileInvalid);
    QVERIFY2(refused.error().toText().contains(u"castle"_s), qPrintable(refused.error().toText()));
    const auto again = reopened(offices);
    VERIFY_RESULT(again);
    QVERIFY(!profileStanding(**again)->canRollBack);
}

void TestProfiles::ownItemsStandOnTopOfEveryVersion()
{
    TwoOffices offices;
    const size_t items = offices.prison->profile().items().size();
    const QString path = write(offices, u"våre.json"_s, R"({
"extends": "no-tilbakeforingsgarantien",
"items": [{"key": "local-bus-card", "area": "plan",
"title": {"nb": "Busskort", "nn": "Busskort", "sv": "Busskort", "en": "Bus card"},
"responsible": ["contact-officer"],
"evidence": {"nb": "Kvittering", "nn": "Kvittering", "sv": "Kvitto", "en": "Receipt"},
"anchor": "release", "offsetDays": -2, "legalBasis": []}]
})");
    const auto added = addOwnItems(*offices.prison, path);
    VERIFY_RESULT(added);
    QCOMPARE(added->size(), size_t{1});
    QByteArray json = shipped();
    json.replace("\"to\": 28", "\"to\": 30");
    VERIFY_RESULT(activateProfile(*offices.prison, write(offices, u"ny.json"_s, json)));
    const auto again = reopened(offices);
    VERIFY_RESULT(again);
    QCOMPARE((*again)->profile().items().size(), items + 1);
}

void TestProfiles::anArrivingPlanNeverActivatesItsProfile()
{
    TwoOffices offices;
    QByteArray json = shipped();
    json.replace("\"to\": 28", "\"to\": 30");
    VERIFY_RESULT(activateProfile(*offices.prison, write(offices, u"ny.json"_s, json)));
    auto again = reopened(offices);
    VERIFY_RESULT(again);
    offices.prison = *std::move(again);
    const QByteArray navs = offices.nav->profile().hash();
    const auto id = offices.takeIn();
    VERIFY_RESULT(offices.consent(*id, {u"housing"_s}));
    VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, u"1"_s));
    const auto standing = profileStanding(*offices.nav);
    VERIFY_RESULT(standing);
    QCOMPARE(standing->hash, navs);
    QCOMPARE(standing->plansOfOthers, 1);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
