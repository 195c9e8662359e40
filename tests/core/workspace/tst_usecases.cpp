// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"
#include "core/workspace/office/openoffice.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/movereleasedate.h"
#include "core/workspace/plan/overview.h"
#include "core/workspace/plan/responsibility.h"
#include "core/workspace/plan/setitem.h"
#include "core/workspace/practice/practicestory.h"
#include "tests/support/twooffices.h"

#include <QSignalSpy>
#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

AreaKey area(const char *key)
{
    return *AreaKey::fromString(QString::fromLatin1(key));
}

template<typename T>
std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace

class TestUseCases : public QObject
{
    Q_OBJECT

private slots:
    void aPersonIsTakenInWithTheWholeChecklist()
    {
        TwoOffices offices;
        QSignalSpy changed(offices.prison.get(), &Workspace::changed);
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        QCOMPARE(changed.count(), 1);
        const auto plan = offices.prison->plan(*id);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->areas.size(), offices.prison->profile().areas().size());
        size_t items = 0;
        for (const NeedArea &need : plan->areas) {
            items += need.items.size();
            for (const ChecklistItem &entry : need.items) {
                QVERIFY2(entry.due.agreed() != nullptr, qPrintable(entry.key.toString()));
            }
        }
        QCOMPARE(items, offices.prison->profile().items().size());
        QCOMPARE(*plan->idNumber.agreed(), QStringLiteral("15839010009"));
    }

    void impossibleIntakesAreRefused()
    {
        TwoOffices offices;
        const QDate today = offices.clock.today();
        const PersonName name{QStringLiteral("Prøve"), QStringLiteral("Ali")};
        QCOMPARE(codeOf(takeInPerson(
                     *offices.prison,
                     {.name = {}, .idNumber = {}, .intake = today, .municipalityAfter = {}})),
                 ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(takeInPerson(
                     *offices.prison,
                     {.name = name, .idNumber = {}, .intake = QDate(), .municipalityAfter = {}})),
                 ErrorCode::InvalidArgument);
        QCOMPARE(
            codeOf(takeInPerson(*offices.prison,
                                {.name = name,
                                 .idNumber = {},
                                 .intake = today,
                                 .release = ReleaseDate{today.addDays(-1), DateStatus::Decided},
                                 .municipalityAfter = {}})),
            ErrorCode::InvalidArgument);
        QVERIFY(offices.prison->plans()->empty());
    }

    void onlyTheKeeperOfThePlanMovesTheDateAndGivesConsent()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        QCOMPARE(codeOf(moveReleaseDate(*offices.nav, *id,
                                        {offices.clock.today().addDays(9), DateStatus::Decided})),
                 ErrorCode::NotPermitted);
        QCOMPARE(codeOf(recordConsent(*offices.nav, *id,
                                      {.office = offices.prison->officeId(),
                                       .areas = {area("housing")},
                                       .from = offices.clock.today(),
                                       .until = std::nullopt,
                                       .basis = QStringLiteral("x")})),
                 ErrorCode::NotPermitted);
        QCOMPARE(codeOf(mapNeed(*offices.nav, *id, area("health"), Need::HasNeed)),
                 ErrorCode::NotFound);
    }

    void anOfficeThatMayOnlyReadCannotWrite()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(recordConsent(*offices.prison, *id,
                                    {.office = offices.nav->officeId(),
                                     .areas = {area("housing")},
                                     .right = changelog::Right::Read,
                                     .from = offices.clock.today(),
                                     .until = std::nullopt,
                                     .basis = QStringLiteral("samtykke")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        QCOMPARE(codeOf(acceptResponsibility(*offices.nav, *id, area("housing"), {})),
                 ErrorCode::NotPermitted);
    }

    void consentNeedsAnOfficeThatWasConfirmed()
    {
        TwoOffices offices;
        const auto third =
            offices.make(QStringLiteral("Ny kommune"), exchange::OfficeKind::Municipality);
        QVERIFY(third);
        const auto id = offices.takeIn();
        const QString card = offices.file(QStringLiteral("ny.landgang-card"));
        VERIFY_RESULT(exportCard(*third, card));
        VERIFY_RESULT(importCard(*offices.prison, card));
        const Consent consent{.office = third->officeId(),
                              .areas = {area("housing")},
                              .from = offices.clock.today(),
                              .until = std::nullopt,
                              .basis = QStringLiteral("samtykke")};
        QCOMPARE(codeOf(recordConsent(*offices.prison, *id, consent)), ErrorCode::NotPermitted);
        QStringList wrong;
        for (const int position : askedWords(third->officeId())) {
            wrong << cardWords(offices.nav->officeId()).at(position);
        }
        QCOMPARE(codeOf(confirmCard(*offices.prison, third->officeId(), wrong)),
                 ErrorCode::CardNotConfirmed);
    }

    void finishedItemsNeedAWord()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        const ItemKey lease = *ItemKey::fromString(u"housing-lease");
        QCOMPARE(
            codeOf(setItem(*offices.prison, *id, lease, {Progress::Done, QStringLiteral("  ")})),
            ErrorCode::InvalidArgument);
        VERIFY_RESULT(setItem(*offices.prison, *id, lease, {Progress::WaitingForOther, {}}));
        QCOMPARE(codeOf(declineResponsibility(*offices.prison, *id, area("housing"), {})),
                 ErrorCode::InvalidArgument);
    }

    void everyCountEqualsItsList()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(mapNeed(*offices.prison, *id, area("housing"), Need::HasNeed));
        VERIFY_RESULT(
            proposeResponsibility(*offices.prison, *id, area("work"), offices.nav->officeId()));
        const auto rows = overview(*offices.prison);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t{1});
        const OverviewRow &row = rows->front();
        QCOMPARE(*row.daysLeft, 120);
        QCOMPARE(row.withoutResponsible, 1);
        QCOMPARE(row.waitingForAnswer, 1);
        QVERIFY(matches(row, OverviewFilter::WithoutResponsible));
        QVERIFY(!matches(row, OverviewFilter::TwelveWeeks));
        QVERIFY(!matches(row, OverviewFilter::Disputed));
    }

    void aStoreOpensOnlyOnceAndOnlyWithItsPassphrase()
    {
        TwoOffices offices;
        const QString folder = offices.prison->folder();
        QCOMPARE(
            codeOf(openOffice(folder, QStringLiteral("passord"), {offices.clock, offices.ids})),
            ErrorCode::StoreInUse);
        const OfficeId id = offices.prison->officeId();
        offices.prison.reset();
        QCOMPARE(codeOf(openOffice(folder, QStringLiteral("feil"), {offices.clock, offices.ids})),
                 ErrorCode::WrongPassphrase);
        const auto again =
            openOffice(folder, QStringLiteral("passord"), {offices.clock, offices.ids});
        VERIFY_RESULT(again);
        QCOMPARE((*again)->officeId().toHex(), id.toHex());
        QCOMPARE((*again)->knownOffices()->size(), size_t{1});
        QCOMPARE(codeOf(openOffice(offices.file(QStringLiteral("ingen")), QStringLiteral("x"),
                                   {offices.clock, offices.ids})),
                 ErrorCode::StoreMissing);
    }

    void aProfileWithAMistakeMakesNoOffice()
    {
        TwoOffices offices;
        const QString profile = offices.file(QStringLiteral("profil.json"));
        VERIFY_RESULT(writeFileSafely(profile, "{\n  \"id\": \"x\",\n  \"areas\": [\n}\n"));
        const QString folder = offices.folder(QStringLiteral("feil"));
        const auto made = createOffice(folder,
                                       {.name = QStringLiteral("Feil kontor"),
                                        .municipality = {},
                                        .phone = {},
                                        .userName = QStringLiteral("Per Demo"),
                                        .userFunction = {},
                                        .profileFile = profile},
                                       QStringLiteral("p"), {offices.clock, offices.ids});
        QCOMPARE(codeOf(made), ErrorCode::ProfileInvalid);
        QVERIFY2(made.error().context.contains(QStringLiteral("line 4")),
                 qPrintable(made.error().context));
        QVERIFY(!QFile::exists(folder));
    }

    void thePracticeStoryIsPlayedToItsEnd()
    {
        TwoOffices offices;
        QStringList told;
        const auto outcome = playPracticeStory(offices.file(QStringLiteral("øvelse")),
                                               {offices.clock, offices.ids},
                                               [&told](const QString &line) { told << line; });
        VERIFY_RESULT(outcome);
        QVERIFY(told.size() > 20);
        QCOMPARE(QFileInfo(practiceNeighbour(outcome->prisonStore)), QFileInfo(outcome->navStore));
        QCOMPARE(practiceNeighbour(offices.nav->folder()), QString());
        QCOMPARE(codeOf(playPracticeStory(offices.file(QStringLiteral("øvelse")),
                                          {offices.clock, offices.ids}, [](const QString &) { })),
                 ErrorCode::AlreadyExists);
    }
};

QTEST_GUILESS_MAIN(TestUseCases)
#include "tst_usecases.moc"
