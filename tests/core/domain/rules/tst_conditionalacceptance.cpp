// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/conditionalacceptance.h"

#include <QTest>

using namespace landgang;

namespace {

const QDate kToday(2026, 5, 4);

} // namespace

class TestConditionalAcceptance : public QObject
{
    Q_OBJECT

private slots:
    void aConditionIsMetByTheCase_data();
    void aConditionIsMetByTheCase();
    void anAnswerThatIsTooOldMustBeAskedForAgain();
};

void TestConditionalAcceptance::aConditionIsMetByTheCase_data()
{
    using enum ConditionState;
    QTest::addColumn<ConditionKind>("kind");
    QTest::addColumn<CaseFacts>("facts");
    QTest::addColumn<ConditionState>("state");
    const auto date = ConditionKind::DateConfirmed;
    QTest::newRow("no date") << date << CaseFacts{.today = kToday} << Open;
    QTest::newRow("expected") << date << CaseFacts{DateStatus::Expected, {}, false, kToday} << Open;
    QTest::newRow("decided") << date << CaseFacts{DateStatus::Decided, {}, false, kToday} << Met;
    QTest::newRow("happened") << date << CaseFacts{DateStatus::Actual, {}, false, kToday} << Met;
    const auto consent = ConditionKind::ConsentGiven;
    QTest::newRow("no consent") << consent << CaseFacts{{}, {}, false, kToday} << Open;
    QTest::newRow("last day of consent") << consent << CaseFacts{{}, kToday, false, kToday} << Met;
    QTest::newRow("consent is over")
        << consent << CaseFacts{{}, kToday.addDays(-1), false, kToday} << Open;
    const auto place = ConditionKind::MunicipalityConfirmed;
    QTest::newRow("no municipality") << place << CaseFacts{{}, {}, false, kToday} << Open;
    QTest::newRow("municipality") << place << CaseFacts{{}, {}, true, kToday} << Met;
    QTest::newRow("in words") << ConditionKind::Other
                              << CaseFacts{DateStatus::Actual, kToday, true, kToday} << Open;
}

void TestConditionalAcceptance::aConditionIsMetByTheCase()
{
    QFETCH(ConditionKind, kind);
    QFETCH(CaseFacts, facts);
    QFETCH(ConditionState, state);
    QCOMPARE(stateOf(Condition{kind}, facts), state);
}

void TestConditionalAcceptance::anAnswerThatIsTooOldMustBeAskedForAgain()
{
    Condition condition{ConditionKind::DateConfirmed, {}, kToday};
    CaseFacts facts{.today = kToday};
    QCOMPARE(stateOf(condition, facts), ConditionState::Open);
    facts.today = kToday.addDays(1);
    QCOMPARE(stateOf(condition, facts), ConditionState::Expired);
    facts.releaseStatus = DateStatus::Decided;
    QCOMPARE(stateOf(condition, facts), ConditionState::Met);
}

QTEST_APPLESS_MAIN(TestConditionalAcceptance)

#include "tst_conditionalacceptance.moc"
