// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/meeting.h"

#include <QTest>

using namespace landgang;

namespace {

Meeting at(int hour, int minute, const char *place)
{
    return {.start = QDateTime(QDate(2026, 6, 11), QTime(hour, minute), Qt::UTC),
            .place = QString::fromLatin1(place)};
}

} // namespace

class TestMeeting : public QObject
{
    Q_OBJECT

private slots:
    void meetingsThatDoNotFitAreFlagged_data();
    void meetingsThatDoNotFitAreFlagged();
    void everyPairIsFlaggedTheEarliestFirst();
    void aLongMeetingClashesWithAllWithinIt();
};

void TestMeeting::meetingsThatDoNotFitAreFlagged_data()
{
    QTest::addColumn<Meeting>("other");
    QTest::addColumn<int>("clash"); // -1: none
    const int overlap = static_cast<int>(MeetingClash::Overlap);
    const int tooFar = static_cast<int>(MeetingClash::TooFar);
    QTest::newRow("at the same time") << at(10, 0, "NAV Moss") << overlap;
    QTest::newRow("within") << at(10, 30, "NAV Moss") << overlap;
    QTest::newRow("straight after, same place") << at(11, 0, "nav  moss") << -1;
    QTest::newRow("straight after, elsewhere") << at(11, 0, "Moss legesenter") << tooFar;
    QTest::newRow("59 minutes, elsewhere") << at(11, 59, "Moss legesenter") << tooFar;
    QTest::newRow("an hour, elsewhere") << at(12, 0, "Moss legesenter") << -1;
    QTest::newRow("before, elsewhere") << at(8, 30, "Moss legesenter") << tooFar;
    QTest::newRow("before, in time") << at(8, 0, "Moss legesenter") << -1;
}

void TestMeeting::meetingsThatDoNotFitAreFlagged()
{
    QFETCH(Meeting, other);
    QFETCH(int, clash);
    const auto found = clashes({at(10, 0, "NAV Moss"), other});
    QCOMPARE(found.size(), size_t(clash < 0 ? 0 : 1));
    if (!found.empty()) {
        QCOMPARE(static_cast<int>(found[0].clash), clash);
    }
}

void TestMeeting::everyPairIsFlaggedTheEarliestFirst()
{
    const auto found = clashes({at(12, 0, "B"), at(10, 0, "A"), at(10, 30, "A"), at(15, 0, "C")});
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0], (ClashingMeetings{1, 2, MeetingClash::Overlap}));
    QCOMPARE(found[1], (ClashingMeetings{2, 0, MeetingClash::TooFar}));
    QVERIFY(clashes({}).empty());
}

void TestMeeting::aLongMeetingClashesWithAllWithinIt()
{
    Meeting day = at(8, 0, "A");
    day.minutes = 480;
    const auto found =
        clashes({day, at(9, 0, "A"), at(12, 0, "A"), at(15, 30, "A"), at(16, 0, "A")});
    QCOMPARE(found.size(), size_t(4));
    QCOMPARE(found.back().clash, MeetingClash::Overlap);
}

QTEST_APPLESS_MAIN(TestMeeting)

#include "tst_meeting.moc"
