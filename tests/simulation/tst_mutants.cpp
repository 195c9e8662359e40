// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/mutants/model.h"

#include <QTest>

using landgang::simulation::Model;
using landgang::simulation::mutants;
using landgang::simulation::realRules;
using landgang::simulation::Rules;

// A test that cannot fail proves nothing. Each of these rules has one mistake that others have made
// before us, and playing offices by them must show it; played by the rules as they are, the same
// offices never go wrong.

class TestMutants : public QObject
{
    Q_OBJECT

private slots:
    void theRulesAsTheyAreNeverFail()
    {
        for (quint32 seed = 1; seed <= kSeeds; ++seed) {
            const QString problem = Model(realRules(), seed).run();
            QVERIFY2(problem.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(problem)));
        }
    }

    void everyMistakeIsCaught_data()
    {
        QTest::addColumn<int>("mutant");
        const std::vector<Rules> all = mutants();
        for (size_t i = 0; i < all.size(); ++i) {
            QTest::newRow(qPrintable(all[i].name)) << static_cast<int>(i);
        }
    }
    void everyMistakeIsCaught()
    {
        QFETCH(int, mutant);
        const Rules wrong = mutants().at(static_cast<size_t>(mutant));
        quint32 seed = 0;
        QString problem;
        while (problem.isEmpty() && seed < kSeeds) {
            problem = Model(wrong, ++seed).run();
        }
        QVERIFY2(!problem.isEmpty(), "nobody noticed");
        qInfo("caught at seed %u: %s", seed, qPrintable(problem));
    }

private:
    static constexpr quint32 kSeeds = 100;
};

QTEST_GUILESS_MAIN(TestMutants)
#include "tst_mutants.moc"
