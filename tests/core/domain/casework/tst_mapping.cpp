// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/mapping.h"

#include <QTest>

using namespace landgang;

namespace {

const CodeKey kHome = *CodeKey::fromString(u"home");

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private slots:
    void bothAnswersStandSideBySide_data();
    void bothAnswersStandSideBySide();
    void confirmingUnchangedKeepsTheAnswerAndItsDay();
};

void TestMapping::bothAnswersStandSideBySide_data()
{
    using enum MappingMatch;
    using Answers = std::vector<MappingAnswer>;
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<MappingMatch>("match");
    const auto prison = MappingAgency::CorrectionalService;
    const auto nav = MappingAgency::Nav;
    using enum MappingOutcome;
    const auto answered = [](MappingAgency agency, MappingOutcome outcome, const char *note = "",
                             int day = 1) {
        return MappingAnswer{kHome, agency, outcome, QString::fromLatin1(note),
                             QDate(2026, 3, day)};
    };
    QTest::newRow("nobody asked") << Answers{} << NeitherAsked;
    QTest::newRow("one asked") << Answers{answered(nav, Need)} << OneAsked;
    QTest::newRow("same") << Answers{answered(nav, Need), answered(prison, Need)} << Same;
    QTest::newRow("other words") << Answers{answered(nav, Need, "a"), answered(prison, Need, "b")}
                                 << NotesDiffer;
    QTest::newRow("spaces do not count")
        << Answers{answered(nav, Need, "a "), answered(prison, Need, "a")} << Same;
    QTest::newRow("different") << Answers{answered(nav, Need), answered(prison, NoNeed)}
                               << Different;
    QTest::newRow("declined is not no need")
        << Answers{answered(nav, Declined), answered(prison, NoNeed)} << Different;
    QTest::newRow("the latest counts")
        << Answers{answered(nav, NoNeed, "", 9), answered(nav, Need, "", 2),
                   answered(prison, NoNeed)}
        << Same;
    QTest::newRow("another question")
        << Answers{{*CodeKey::fromString(u"work"), nav, Need, {}, QDate(2026, 3, 1)}}
        << NeitherAsked;
}

void TestMapping::bothAnswersStandSideBySide()
{
    QFETCH(std::vector<MappingAnswer>, answers);
    QFETCH(MappingMatch, match);
    const auto rows = sideBySide({kHome}, answers);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].match, match);
}

void TestMapping::confirmingUnchangedKeepsTheAnswerAndItsDay()
{
    const MappingAnswer answer{kHome, MappingAgency::Nav, MappingOutcome::Need,
                               QStringLiteral("wants Moss"), QDate(2026, 1, 1)};
    QVERIFY(!isStale(answer, QDate(2026, 6, 30)));
    QVERIFY(isStale(answer, QDate(2026, 7, 1)));
    const MappingAnswer confirmed = confirmedUnchanged(answer, QDate(2026, 7, 1));
    QCOMPARE(confirmed.note, answer.note);
    QCOMPARE(confirmed.answered, answer.answered);
    QVERIFY(!isStale(confirmed, QDate(2026, 12, 28)));
    QVERIFY(isStale(confirmed, QDate(2026, 12, 29)));
}

QTEST_APPLESS_MAIN(TestMapping)

#include "tst_mapping.moc"
