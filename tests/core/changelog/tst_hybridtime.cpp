// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/hybridtime.h"
#include "tests/support/changes.h"

#include <QTest>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::testStart;

class TestHybridTime : public QObject
{
    Q_OBJECT

private slots:
    void itNeverRunsBackwards()
    {
        HybridTime time = HybridTime::at(testStart());
        for (int step = 0; step < 1000; ++step) {
            // A clock that jumps to and fro by an hour.
            const HybridTime next = time.next(testStart().addSecs(step % 2 == 0 ? -3600 : 3600));
            QVERIFY(time < next);
            time = next;
        }
    }

    void itFollowsTheClockWhenThatIsAhead()
    {
        const HybridTime time = HybridTime::at(testStart()).next(testStart().addSecs(5));
        QCOMPARE(time.instant(), testStart().addSecs(5));
    }
};

QTEST_APPLESS_MAIN(TestHybridTime)
#include "tst_hybridtime.moc"
