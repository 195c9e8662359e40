// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/fields/areavalues.h"
#include "core/changelog/fields/casevalues.h"
#include "core/changelog/fields/officevalues.h"
#include "core/changelog/fields/planvalues.h"
#include "tests/support/changes.h"

#include <QTest>

using namespace landgang;
using namespace landgang::changelog;
using namespace Qt::StringLiterals;
using landgang::testing::filled;

namespace {

const QDate kDay(2026, 11, 16);

template<typename T>
void roundTrip(const T &value)
{
    const Value written = toValue(value);
    const Result<Value> stored = decodeValue(encodeValue(written));
    QVERIFY(stored);
    const std::optional<T> back = fromValue<T>(*stored);
    QVERIFY(back.has_value());
    QVERIFY(*back == value);
    // One part less is another form, and is not guessed at; only lists at the end may be shorter.
    Value cut = *stored;
    cut.parts.resize(1);
    QVERIFY(written.parts.size() == 1 || !fromValue<T>(cut).has_value());
    QVERIFY(!fromValue<T>(Value{}).has_value());
    QVERIFY(!fromValue<T>(Value{{qint64{7}, qint64{7}, qint64{7}}}).has_value());
}

template<typename T>
void everyWordReadsBack()
{
    const QStringList words = wordsOf<T>();
    for (const QString &text : words) {
        const std::optional<T> choice = fromWord<T>(text);
        QVERIFY2(choice.has_value(), qPrintable(text));
        QCOMPARE(word(*choice), text);
    }
    QVERIFY(!fromWord<T>(u"perhaps").has_value());
    QCOMPARE(QStringList(words).removeDuplicates(), 0);
}

CodeKey code(QStringView text)
{
    return *CodeKey::fromString(text);
}

} // namespace

class TestRecordValues : public QObject
{
    Q_OBJECT

private slots:
    void whatStandsAboutACaseReadsBackAsItself();
    void whatStandsAboutAnAreaReadsBackAsItself();
    void whatStandsAboutAPlanReadsBackAsItself();
    void whatAnOfficeKnowsOfOthersReadsBackAsItself();
    void everyChoiceHasAWordOfItsOwn();
    void progressIsConfirmable();
};

void TestRecordValues::whatStandsAboutACaseReadsBackAsItself()
{
    roundTrip(
        DateStatement{{DateKind::Institution, kDay, DateStatus::Decided, u"Havnes"_s}, u"court"_s});
    roundTrip(SentenceTerm{SentenceKind::FineSubsidiary, kDay, 21, 2});
    roundTrip(CaseEvent{CaseEventKind::PrisonTransfer, kDay, filled<OfficeId>('o'), u"plass"_s});
    roundTrip(CaseEvent{CaseEventKind::Closed, kDay});
    roundTrip(PersonLanguage{u"polsk"_s, Language::Nynorsk, Interpreter::Needed});
    roundTrip(Guardian{u"Eva Prøve"_s, u"00 00 00 00"_s});
    roundTrip(AddressProtection::StrictlyConfidential);
    roundTrip(*SituationKey::fromString(u"remand"));
}

void TestRecordValues::whatStandsAboutAnAreaReadsBackAsItself()
{
    roundTrip(AreaCondition{filled<OfficeId>('o'),
                            {ConditionKind::DateConfirmed, u"når datoen er klar"_s, kDay}});
    roundTrip(MappingAnswer{code(u"home-now"), MappingAgency::Nav, MappingOutcome::Declined,
                            u"vil ikke"_s, kDay, kDay.addDays(3)});
    roundTrip(SentApplication{u"sosialhjelp"_s, *AreaKey::fromString(u"social"), kDay, u"2026/7"_s,
                              u"Kari Eksempel"_s});
    roundTrip(ApplicationResult{ApplicationOutcome::Granted, kDay});
    roundTrip(Tracker{TrackedThing::BankAccount, kDay, 450, kDay.addDays(9)});
    roundTrip(Tracker{TrackedThing::Housing});
    roundTrip(FollowUpOutcome{kDay, {code(u"home-rented"), code(u"occupation-work")}, {}});
    roundTrip(GivenNotice{kDay, u"kvittering"_s});
    roundTrip(code(u"waiting-date"));
}

void TestRecordValues::whatStandsAboutAPlanReadsBackAsItself()
{
    roundTrip(Party{PartyKind::Voluntary, u"Nettverk"_s, PartyReach::Paper, u"Storgata 1"_s});
    roundTrip(NavOffice{NavPart::Municipal,
                        filled<OfficeId>('n'),
                        {},
                        NavGround::StayedBefore,
                        NavOfficeStatus::Disputed,
                        kDay});
    roundTrip(BatonEntry{BatonStep::Offered, {filled<OfficeId>('o'), filled<UserId>('u')}, kDay});
    roundTrip(Voice{QByteArray("plan"),
                    kDay,
                    VoiceView::CouldNotBeAsked,
                    u"flyttet"_s,
                    u"bo for meg selv"_s,
                    {}});
    roundTrip(PowerOfAttorney{
        u"Kari Eksempel"_s, {*AreaKey::fromString(u"social")}, kDay, kDay.addDays(30), {}});
    roundTrip(Meeting{MeetingKind::ResponsibilityGroup,
                      QDateTime(kDay, QTime(9, 30)),
                      45,
                      u"Nordvik"_s,
                      {u"Nav"_s, u"skolen"_s},
                      {},
                      {u"søk bolig"_s}});
    roundTrip(EnrolledSetting{code(u"anstalt"), kDay});
}

void TestRecordValues::whatAnOfficeKnowsOfOthersReadsBackAsItself()
{
    roundTrip(ContactPerson{filled<OfficeId>('o'),
                            u"Per Demo"_s,
                            u"00"_s,
                            u"9–15"_s,
                            kDay,
                            std::nullopt,
                            u"Eva Prøve"_s,
                            {*FunctionKey::fromString(u"nav-state")}});
    roundTrip(OfficeDetails{filled<OfficeId>('o'), u"Kaia 2"_s, u"9–15"_s, Language::Nynorsk});
}

void TestRecordValues::everyChoiceHasAWordOfItsOwn()
{
    everyWordReadsBack<DateKind>();
    everyWordReadsBack<SentenceKind>();
    everyWordReadsBack<CaseEventKind>();
    everyWordReadsBack<AddressProtection>();
    everyWordReadsBack<Interpreter>();
    everyWordReadsBack<Language>();
    everyWordReadsBack<ConditionKind>();
    everyWordReadsBack<MappingAgency>();
    everyWordReadsBack<MappingOutcome>();
    everyWordReadsBack<ApplicationOutcome>();
    everyWordReadsBack<TrackedThing>();
    everyWordReadsBack<PartyKind>();
    everyWordReadsBack<PartyReach>();
    everyWordReadsBack<NavPart>();
    everyWordReadsBack<NavGround>();
    everyWordReadsBack<NavOfficeStatus>();
    everyWordReadsBack<BatonStep>();
    everyWordReadsBack<VoiceView>();
    everyWordReadsBack<MeetingKind>();
}

void TestRecordValues::progressIsConfirmable()
{
    QVERIFY(isConfirmable(*kFieldOf<Tracker>));
    QVERIFY(isConfirmable(*kFieldOf<ApplicationResult>));
    QVERIFY(isConfirmable(*kFieldOf<FollowUpOutcome>));
    QVERIFY(isConfirmable(*kFieldOf<GivenNotice>));
    QVERIFY(!isConfirmable(*kFieldOf<MappingAnswer>));
    QVERIFY(!isConfirmable(*kFieldOf<Voice>));
}

QTEST_APPLESS_MAIN(TestRecordValues)
#include "tst_recordvalues.moc"
