// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/datehistory.h"

#include <QTest>

using namespace landgang;

namespace {

RecordedDate recorded(DateKind kind, QDate date, QDate on, QString place = {})
{
    return {{kind, date, DateStatus::Expected, std::move(place)}, on, {}};
}

const QDate kMay(2026, 5, 4);
const QDate kJune(2026, 6, 10);
const QDate kJuly(2026, 7, 8);

} // namespace

class TestDateHistory : public QObject
{
    Q_OBJECT

private slots:
    void theLastWrittenStands();
    void everyMoveIsKept();
    void noticeIsCountedToTheSoonerDay();
    void aChangeOfStatusIsNoMove();
    void theSameTwiceIsWrittenOnce();
    void transfersAreToldApartByPlace();
};

void TestDateHistory::theLastWrittenStands()
{
    DateHistory history;
    history.record(recorded(DateKind::Parole, kJune, QDate(2026, 1, 5)));
    history.record(recorded(DateKind::SentenceEnd, kJuly, QDate(2026, 1, 5)));
    history.record(recorded(DateKind::Parole, kMay, QDate(2026, 4, 1)));
    QCOMPARE(history.current().size(), size_t(2));
    QCOMPARE(history.current()[0].date, kMay);
    QCOMPARE(history.entries().size(), size_t(3));
}

void TestDateHistory::everyMoveIsKept()
{
    DateHistory history;
    history.record(recorded(DateKind::Release, kJune, QDate(2026, 1, 5)));
    history.record(recorded(DateKind::Release, kJuly, QDate(2026, 2, 5)));
    history.record(recorded(DateKind::Release, kMay, QDate(2026, 3, 5)));
    const std::vector<DateMove> moves = history.moves(DateKind::Release);
    QCOMPARE(moves.size(), size_t(2));
    QCOMPARE(moves[0].daysMoved(), 28);
    QCOMPARE(moves[1].daysMoved(), -65);
    QVERIFY(history.moves(DateKind::Parole).empty());
}

void TestDateHistory::noticeIsCountedToTheSoonerDay()
{
    DateHistory history;
    history.record(recorded(DateKind::Release, kJune, QDate(2026, 1, 5)));
    history.record(recorded(DateKind::Release, kMay, kMay.addDays(-5)));
    history.record(recorded(DateKind::Release, kJuly, kMay.addDays(2)));
    const std::vector<DateMove> moves = history.moves(DateKind::Release);
    QCOMPARE(moves[0].daysOfNotice(), 5);
    QCOMPARE(moves[1].daysOfNotice(), -2);
}

void TestDateHistory::aChangeOfStatusIsNoMove()
{
    DateHistory history;
    RecordedDate date = recorded(DateKind::Release, kJune, QDate(2026, 1, 5));
    history.record(date);
    date.planned.status = DateStatus::Decided;
    history.record(date);
    QCOMPARE(history.entries().size(), size_t(2));
    QVERIFY(history.moves(DateKind::Release).empty());
    QCOMPARE(history.current()[0].status, DateStatus::Decided);
}

void TestDateHistory::theSameTwiceIsWrittenOnce()
{
    DateHistory history;
    history.record(recorded(DateKind::Release, kJune, QDate(2026, 1, 5)));
    history.record(recorded(DateKind::Release, kJune, QDate(2026, 2, 5)));
    QCOMPARE(history.entries().size(), size_t(1));
}

void TestDateHistory::transfersAreToldApartByPlace()
{
    DateHistory history;
    const auto kind = DateKind::PrisonTransfer;
    history.record(recorded(kind, kMay, QDate(2026, 1, 5), QStringLiteral("Nordvik fengsel")));
    history.record(recorded(kind, kJuly, QDate(2026, 1, 6), QStringLiteral("Sandøy fengsel")));
    history.record(recorded(kind, kJune, QDate(2026, 1, 7), QStringLiteral("Nordvik fengsel")));
    QCOMPARE(history.current().size(), size_t(2));
    QCOMPARE(history.moves(kind).size(), size_t(1));
    QCOMPARE(history.moves(kind)[0].daysMoved(), 37);
}

QTEST_APPLESS_MAIN(TestDateHistory)

#include "tst_datehistory.moc"
