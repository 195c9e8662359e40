// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/simulation.h"

#include <QCoreApplication>
#include <QTest>

using landgang::simulation::Options;
using landgang::simulation::Simulation;

// Offices that lose, repeat, delay and damage what they send, whose PCs crash and are restored from
// old backups, and whose clocks are wrong, all hold the same in the end. A seed that fails is
// printed; LANDGANG_SEED=N plays it again, LANDGANG_SEEDS=N plays so many.

class TestConvergence : public QObject
{
    Q_OBJECT

private slots:
    void everyoneHoldsTheSameInTheEnd_data()
    {
        QTest::addColumn<uint>("seed");
        constexpr uint kSeeds = 24;
        const uint single = qEnvironmentVariable("LANDGANG_SEED").toUInt();
        const uint first = single == 0 ? 1 : single;
        const uint count = single == 0
            ? qEnvironmentVariable("LANDGANG_SEEDS", QString::number(kSeeds)).toUInt()
            : 1;
        for (uint seed = first; seed < first + count; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void everyoneHoldsTheSameInTheEnd()
    {
        QFETCH(uint, seed);
        Simulation simulation(Options::draw(seed));
        const QString problem = simulation.run();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
