// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/platform/privatememory.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestPrivateMemory : public QObject
{
    Q_OBJECT

private slots:
    void noCoreDumpIsWritten()
    {
        landgang::keepMemoryPrivate();
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_max, rlim_t{0});
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }
};

QTEST_GUILESS_MAIN(TestPrivateMemory)
#include "tst_privatememory.moc"
