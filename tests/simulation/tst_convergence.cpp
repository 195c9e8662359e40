// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/simulation.h"

#include <QCoreApplication>
#include <QTest>

using landgang::simulation::Options;
using landgang::simulation::Simulation;

// Offices that lose, repeat, delay and damage what they send, whose PCs crash, vanish, are copied
// and restored from old backups, and whose clocks are wrong, all hold the same in the end. A seed
// that fails is printed with how to play it again.

class TestConvergence : public QObject
{
    Q_OBJECT

private slots:
    void everyoneHoldsTheSameInTheEnd_data()
    {
        QTest::addColumn<uint>("seed");
        const uint first = number("LANDGANG_FIRST_SEED", kFirstSeed);
        const uint count = number("LANDGANG_SEEDS", kSeeds);
        for (uint seed = first; seed < first + count; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void everyoneHoldsTheSameInTheEnd()
    {
        QFETCH(uint, seed);
        Simulation simulation(Options::draw(seed));
        const QString problem = simulation.run();
        QVERIFY2(problem.isEmpty(),
                 qPrintable(QStringLiteral("%1 – again: dev/soak simulation --first %2 --seeds 1")
                                .arg(problem)
                                .arg(seed)));
    }

    /// Or nobody could play one that failed again.
    void aSeedPlaysTheSameEachTime()
    {
        const Options options = Options::draw(number("LANDGANG_FIRST_SEED", kFirstSeed));
        QStringList outcomes;
        for (int time = 0; time < 2; ++time) {
            Simulation simulation(options);
            const QString problem = simulation.run();
            outcomes << problem << QString::fromLatin1(simulation.outcome().toHex());
        }
        QCOMPARE(outcomes.mid(2), outcomes.first(2));
    }

private:
    static constexpr uint kFirstSeed = 1;
    static constexpr uint kSeeds = 50;

    /// What `dev/soak` asks for, or what is played every time.
    static uint number(const char *variable, uint otherwise)
    {
        bool isGiven = false;
        const uint given = qEnvironmentVariable(variable).toUInt(&isGiven);
        return isGiven ? given : otherwise;
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
