// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/changelog/fieldvalues.h"
#include "core/exchange/container/zipreader.h"
#include "core/exchange/envelope/envelope.h"
#include "core/workspace/dump.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/disputes.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/movereleasedate.h"
#include "core/workspace/plan/responsibility.h"
#include "core/workspace/plan/setitem.h"
#include "core/workspace/sharing/exchangestatus.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

AreaKey area(const char *key)
{
    return *AreaKey::fromString(QString::fromLatin1(key));
}

ItemKey item(const char *key)
{
    return *ItemKey::fromString(QString::fromLatin1(key));
}

ItemState done(const QString &evidence)
{
    return {Progress::Done, evidence};
}

/// Everything that is in a bundle file, as its receiver can read it.
QByteArray contentOf(const Workspace &receiver, const QString &path)
{
    const Result<QByteArray> file = readFileBounded(path, limits::kBundleBytes);
    exchange::VerificationReport report;
    const std::optional<QByteArray> package =
        exchange::openEnvelope(*file, receiver.state().parts().encryption, report);
    QByteArray content;
    if (package) {
        const auto entries = exchange::readZip(*package);
        for (const exchange::ZipEntry &entry : *entries) {
            content += entry.name + entry.content;
        }
    }
    return content;
}

} // namespace

class TestExchangeRound : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasConsentedToIsInTheBundle()
    {
        TwoOffices offices;
        QVERIFY(offices.prison && offices.nav);
        const auto third =
            offices.make(QStringLiteral("Havnes kommune"), exchange::OfficeKind::Municipality);
        QVERIFY(third && offices.introduce(*offices.prison, *third));
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        const QByteArrayList canaries{"kanari-helse-5501",   "kanari-rus-5502",
                                      "kanari-kommune-5503", "kanari-privat-5504",
                                      "15839010009",         third->officeId().toBytes()};
        VERIFY_RESULT(setItem(*offices.prison, *id, item("medication"),
                              done(QString::fromLatin1(canaries.at(0)))));
        VERIFY_RESULT(setItem(*offices.prison, *id, item("treatment-place"),
                              done(QString::fromLatin1(canaries.at(1)))));
        VERIFY_RESULT(recordConsent(*offices.prison, *id,
                                    {.office = third->officeId(),
                                     .areas = {area("education")},
                                     .from = offices.clock.today(),
                                     .until = std::nullopt,
                                     .basis = QString::fromLatin1(canaries.at(2))}));
        VERIFY_RESULT(setItem(*offices.prison, *id, item("housing-application"),
                              done(QStringLiteral("delt-med-nav-5505"))));
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing"), QStringLiteral("work")}));
        const QString file = offices.file(QStringLiteral("bundle.landgang"));
        offices.clock.advanceMinutes(5);
        VERIFY_RESULT(exportBundle(*offices.prison, offices.nav->officeId(), file));

        const QByteArray content = contentOf(*offices.nav, file);
        QVERIFY(content.contains("delt-med-nav-5505"));
        QVERIFY(content.contains("Testperson"));
        for (const QByteArray &canary : canaries) {
            QVERIFY2(!content.contains(canary), canary.toHex().constData());
            QVERIFY2(!content.contains(canary.toHex()), canary.toHex().constData());
        }
        const auto preview = previewImport(*offices.nav, file);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->people.size(), size_t{1});
        QVERIFY(preview->people.front().isNew);
        QVERIFY(offices.nav->plans()->empty());
        VERIFY_RESULT(importBundle(*offices.nav, file));
        const auto plan = offices.nav->plan(*id);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->areas.size(), size_t{2});
        QVERIFY(!plan->identity);
    }

    void twoAnswersStandUntilSomebodyChoosesAndThenBothHoldTheSame()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(mapNeed(*offices.prison, *id, area("housing"), Need::HasNeed));
        VERIFY_RESULT(
            proposeResponsibility(*offices.prison, *id, area("housing"), offices.nav->officeId()));
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing"), QStringLiteral("work")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));

        VERIFY_RESULT(acceptResponsibility(*offices.nav, *id, area("housing"), {}));
        VERIFY_RESULT(
            setItem(*offices.nav, *id, item("housing-lease"), done(QStringLiteral("kontrakt"))));
        VERIFY_RESULT(setItem(*offices.prison, *id, item("housing-lease"),
                              {Progress::WaitingForOther, QStringLiteral("venter på utleier")}));
        const auto answered = offices.send(*offices.nav, *offices.prison, QStringLiteral("2"));
        VERIFY_RESULT(answered);
        QCOMPARE(answered->newDisputes, 1);
        QCOMPARE(answered->acknowledged, 1);

        const auto open = disputes(*offices.prison);
        VERIFY_RESULT(open);
        QCOMPARE(open->size(), size_t{1});
        QCOMPARE(open->front().answers.size(), size_t{2});
        QVERIFY(open->front().item == item("housing-lease"));
        const auto refused =
            setItem(*offices.prison, *id, item("housing-lease"), done(QStringLiteral("x")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        VERIFY_RESULT(
            resolveDispute(*offices.prison, open->front(), open->front().answers.back().id));
        QVERIFY(disputes(*offices.prison)->empty());

        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("3")));
        const auto prison = canonicalDump(*offices.prison, offices.nav->officeId(), std::nullopt);
        const auto nav = canonicalDump(*offices.nav, offices.prison->officeId(), std::nullopt);
        VERIFY_RESULT(prison);
        QVERIFY(!prison->isEmpty());
        QCOMPARE(*prison, *nav);
    }

    void aReceiptAcknowledgesWithoutBringingChanges()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        QVERIFY(!sentBundles(*offices.prison)->front().acknowledged);
        QCOMPARE(exchangeStatus(*offices.prison)->front().unsent, 0);
        QCOMPARE(exchangeStatus(*offices.prison)->front().unacknowledgedBundles, 1);
        VERIFY_RESULT(writeReceipt(*offices.nav, offices.prison->officeId(),
                                   offices.file(QStringLiteral("receipt"))));
        const auto receipt = importBundle(*offices.prison, offices.file(QStringLiteral("receipt")));
        VERIFY_RESULT(receipt);
        QVERIFY(receipt->isReceipt);
        QCOMPARE(receipt->acknowledged, 1);
        QVERIFY(sentBundles(*offices.prison)->front().acknowledged);
        const auto nothing = exportBundle(*offices.prison, offices.nav->officeId(),
                                          offices.file(QStringLiteral("empty")));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NothingToSend);
        QVERIFY(!QFile::exists(offices.file(QStringLiteral("empty"))));
    }

    void aLostBundleIsSentAgainWithTheNext()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(exportBundle(*offices.prison, offices.nav->officeId(),
                                   offices.file(QStringLiteral("lost"))));
        VERIFY_RESULT(mapNeed(*offices.prison, *id, area("housing"), Need::HasNeed));
        const auto second = offices.send(*offices.prison, *offices.nav, QStringLiteral("second"));
        VERIFY_RESULT(second);
        QCOMPARE(second->missingNumbers, std::vector<quint64>{1});
        QVERIFY(offices.nav->plan(*id)->area(area("housing"))->need.agreed() != nullptr);
        const auto late = importBundle(*offices.nav, offices.file(QStringLiteral("lost")));
        VERIFY_RESULT(late);
        QCOMPARE(late->newChanges, 0);
    }

    void aWithdrawnConsentStopsWhatIsWrittenAfter()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing"), QStringLiteral("work")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        VERIFY_RESULT(
            withdrawConsent(*offices.prison, *id, offices.nav->officeId(), {area("work")}));
        VERIFY_RESULT(
            setItem(*offices.prison, *id, item("kvp"), done(QStringLiteral("kanari-kvp-77"))));
        VERIFY_RESULT(mapNeed(*offices.prison, *id, area("housing"), Need::NoNeed));
        offices.clock.advanceMinutes(5);
        VERIFY_RESULT(exportBundle(*offices.prison, offices.nav->officeId(),
                                   offices.file(QStringLiteral("2"))));
        QVERIFY(
            !contentOf(*offices.nav, offices.file(QStringLiteral("2"))).contains("kanari-kvp-77"));
    }

    void aConsentThatHasEndedLetsNothingOut()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        offices.clock.advanceDays(201);
        const auto ended = exportBundle(*offices.prison, offices.nav->officeId(),
                                        offices.file(QStringLiteral("late")));
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::NothingToSend);
    }

    void aClockBehindOurOwnWorkLetsNothingOut()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        offices.clock.advanceDays(-3);
        const auto refused = exportBundle(*offices.prison, offices.nav->officeId(),
                                          offices.file(QStringLiteral("early")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    }

    void aMovedDateCrossesWithItsDueDatesAndHistory()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        const auto before = offices.nav->plan(*id);
        const auto ripple = moveReleaseDate(
            *offices.prison, *id, {offices.clock.today().addDays(160), DateStatus::Decided});
        VERIFY_RESULT(ripple);
        QVERIFY(ripple->items.size() > 10);
        QCOMPARE(ripple->toTell.size(), size_t{1});
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("2")));
        const auto after = offices.nav->plan(*id);
        QCOMPARE(after->release.agreed()->date, offices.clock.today().addDays(160));
        const auto dueOf = [](const ReleasePlan &plan) {
            for (const ChecklistItem &entry : plan.area(area("housing"))->items) {
                if (entry.key == item("housing-lease")) {
                    return entry.due.agreed()->date;
                }
            }
            return QDate();
        };
        QVERIFY(dueOf(*before) < dueOf(*after));
        const auto story = history(*offices.nav, *id);
        VERIFY_RESULT(story);
        const auto moved =
            std::find_if(story->begin(), story->end(), [](const HistoryEntry &entry) {
                return entry.field == changelog::Field::Release;
            });
        QVERIFY(moved != story->end());
        QCOMPARE(moved->before.size(), size_t{1});
    }

    void aPlanMadeUpInAnothersNameIsNotReadIn()
    {
        TwoOffices offices;
        const changelog::Stream forged =
            changelog::Stream::core(offices.prison->officeId(), offices.ids.next<CaseId>(),
                                    offices.ids.next<changelog::Stream::Nonce>());
        Edit edit(*offices.nav);
        edit.set(
            forged, offices.ids.next<EntityId>(), changelog::Field::PersonName,
            changelog::toValue(PersonName{QStringLiteral("Oppdiktet"), QStringLiteral("Per")}));
        VERIFY_RESULT(edit.commit());
        const auto read = offices.send(*offices.nav, *offices.prison, QStringLiteral("forged"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BundleIncomplete);
        QVERIFY(offices.prison->plans()->empty());
        QCOMPARE(inbox(*offices.prison)->size(), size_t{1});
    }

    void refusedFilesChangeNothing()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        const QString file = offices.file(QStringLiteral("bundle"));
        VERIFY_RESULT(exportBundle(*offices.prison, offices.nav->officeId(), file));
        const QByteArray good = *readFileBounded(file, limits::kBundleBytes);
        QByteArray flipped = good;
        flipped[good.size() / 3] = static_cast<char>(flipped[good.size() / 3] ^ 0x10);
        const auto before = canonicalDump(*offices.nav, std::nullopt, std::nullopt);

        const auto tryOut = [&offices](Workspace &at, const QByteArray &bytes) {
            const QString path = offices.file(QStringLiteral("tried"));
            (void)writeFileSafely(path, bytes);
            const auto read = importBundle(at, path);
            return read ? std::optional<ErrorCode>() : std::optional(read.error().code);
        };
        QCOMPARE(tryOut(*offices.nav, flipped), ErrorCode::BundleDamaged);
        QCOMPARE(tryOut(*offices.nav, good.chopped(1)), ErrorCode::BundleDamaged);
        QCOMPARE(tryOut(*offices.nav, {}), ErrorCode::BundleDamaged);
        QCOMPARE(tryOut(*offices.prison, good), ErrorCode::BundleNotForUs);
        QCOMPARE(*canonicalDump(*offices.nav, std::nullopt, std::nullopt), *before);
        const auto stranger =
            offices.make(QStringLiteral("Ukjent kontor"), exchange::OfficeKind::Other);
        QVERIFY(stranger && offices.introduce(*stranger, *offices.nav));
        VERIFY_RESULT(writeReceipt(*stranger, offices.nav->officeId(),
                                   offices.file(QStringLiteral("unknown"))));
        const auto unknown = importBundle(*offices.nav, offices.file(QStringLiteral("unknown")));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::BundleUntrusted);
    }
};

QTEST_GUILESS_MAIN(TestExchangeRound)
#include "tst_exchangeround.moc"
