// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/takeinperson.h"
#include "core/workspace/sharing/exportbundle.h"
#include "core/workspace/sharing/importbundle.h"
#include "tests/simulation/world.h"
#include "tests/support/temporarystore.h"

#include <QFile>
#include <QTest>

using namespace landgang;
using namespace landgang::simulation;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

} // namespace

/// What happens to single PCs, told step by step. That all of it comes right whatever else happens
/// is the subject of TestConvergence.
class TestCopies : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<World>(Options{.seed = 1});
        QVERIFY(m_world->problem().isEmpty());
        VERIFY_RESULT(m_world->copyPc(0, 0));
    }

    void twoCopiesOfOneComputerAreTwoStores()
    {
        const auto person = workspace::takeInPerson(
            original().workspace(),
            {.name = {QStringLiteral("Testperson"), QStringLiteral("Ola")},
             .idNumber = {},
             .intake = m_world->now().date(),
             .release = ReleaseDate{m_world->now().date().addDays(120), DateStatus::Expected},
             .municipalityAfter = {}});
        VERIFY_RESULT(person);
        QCOMPARE(peopleTold(original(), copy()), 1);
        VERIFY_RESULT(workspace::mapNeed(copy().workspace(), *person, kHousing, Need::HasNeed));
        QCOMPARE(peopleTold(copy(), original()), 1);
        // Each has heard what the other holds: there is nothing more to tell of the case.
        QCOMPARE(peopleTold(original(), copy()), 0);
        QCOMPARE(peopleTold(copy(), original()), 0);
    }

private:
    [[nodiscard]] Pc &original() { return *m_world->offices().front().pcs.front(); }
    [[nodiscard]] Pc &copy() { return *m_world->offices().front().pcs.back(); }

    /// How many people one PC tells another of its office about; -1 when something fails.
    int peopleTold(Pc &from, Pc &to)
    {
        m_world->setTime(m_world->now().addSecs(60));
        QFile::remove(from.bundleFile());
        const auto written = workspace::exportBundle(from.workspace(), from.workspace().officeId(),
                                                     from.bundleFile());
        return written && workspace::importBundle(to.workspace(), from.bundleFile())
            ? written->people
            : -1;
    }

    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
