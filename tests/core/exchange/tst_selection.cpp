// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/standings.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsOpenedLeaves_data();
    void onlyWhatIsOpenedLeaves();
    void theOrderIsKept();
};

void TestSelection::onlyWhatIsOpenedLeaves_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QStringList>("leaving");
    for (const Situation &situation : situations()) {
        QTest::newRow(qPrintable(situation.name)) << situation.name << situation.leaving;
    }
}

void TestSelection::onlyWhatIsOpenedLeaves()
{
    QFETCH(QString, situation);
    const Situation found = situationOf(situation);
    QStringList names;
    for (const StreamId &id : mayLeave(found.standings, found.receiver, found.day)) {
        names.append(nameOf(found, id));
    }
    QTEST(names, "leaving");
}

void TestSelection::theOrderIsKept()
{
    const Situation situation = situationOf(u"two areas"_s);
    std::vector<StreamStanding> reversed(situation.standings.rbegin(), situation.standings.rend());
    const auto forwards = mayLeave(situation.standings, situation.receiver, situation.day);
    const auto backwards = mayLeave(reversed, situation.receiver, situation.day);
    QVERIFY(forwards.size() == 3);
    QVERIFY(std::equal(forwards.begin(), forwards.end(), backwards.rbegin(), backwards.rend()));
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
