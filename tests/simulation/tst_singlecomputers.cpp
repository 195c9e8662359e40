// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/takeinperson.h"
#include "core/workspace/sharing/consents.h"
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
class TestSingleComputers : public QObject
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
        const auto person = takeIn(original());
        VERIFY_RESULT(person);
        QCOMPARE(peopleTold(original(), copy()), 1);
        VERIFY_RESULT(workspace::mapNeed(copy().workspace(), *person, kHousing, Need::HasNeed));
        QCOMPARE(peopleTold(copy(), original()), 1);
        // Each has heard what the other holds: there is nothing more to tell of the case.
        QCOMPARE(peopleTold(original(), copy()), 0);
        QCOMPARE(peopleTold(copy(), original()), 0);
    }

    void theLastWordsOfAnOfficeWaitAtANewComputerForTheBeginning()
    {
        const auto person = takeIn(original());
        VERIFY_RESULT(person);
        const OfficeId guest = m_world->offices().back().facts.id;
        VERIFY_RESULT(open(*person, guest));
        QCOMPARE(peopleTold(original(), other()), 1);
        VERIFY_RESULT(workspace::mapNeed(other().workspace(), *person, kHousing, Need::HasNeed));
        VERIFY_RESULT(
            workspace::withdrawConsent(original().workspace(), *person, guest, {kHousing}));
        QCOMPARE(peopleTold(original(), other()), 0);

        VERIFY_RESULT(m_world->addPc(0));
        Pc &fresh = *m_world->offices().front().pcs.back();
        const auto early = read(other(), fresh);
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::BundleIncomplete);
        const auto followed = read(original(), fresh);
        VERIFY_RESULT(followed);
        QCOMPARE(followed->followed.size(), size_t{1});
        QCOMPARE(followed->followed.front().heldChanges, 1);
    }

    void aClosedOutOfficeHearsThatItsWordsCameThoughItLacksTheLast()
    {
        const auto person = takeIn(original());
        VERIFY_RESULT(person);
        const OfficeId guest = m_world->offices().back().facts.id;
        VERIFY_RESULT(open(*person, guest));
        QCOMPARE(peopleTold(original(), other()), 1);
        VERIFY_RESULT(m_world->addPc(1));
        // One answer is told to a colleague, the next to the keeper alone; then the PC is gone.
        VERIFY_RESULT(workspace::mapNeed(other().workspace(), *person, kHousing, Need::HasNeed));
        QCOMPARE(peopleTold(other(), *m_world->offices().back().pcs.back()), 1);
        VERIFY_RESULT(workspace::mapNeed(other().workspace(), *person, kHousing, Need::NoNeed));
        QCOMPARE(peopleTold(other(), original()), 1);
        m_world->losePc(1, 0);
        VERIFY_RESULT(
            workspace::withdrawConsent(original().workspace(), *person, guest, {kHousing}));
        for (const int people : {1, 0}) {
            VERIFY_RESULT(receipt(original(), other()));
            const auto sent = read(other(), original());
            QCOMPARE(sent ? m_people : 0, people);
        }
    }

private:
    [[nodiscard]] Pc &other() { return *m_world->offices().back().pcs.front(); }
    [[nodiscard]] Pc &original() { return *m_world->offices().front().pcs.front(); }
    [[nodiscard]] Pc &copy() { return *m_world->offices().front().pcs.back(); }

    Result<CaseId> takeIn(Pc &pc)
    {
        return workspace::takeInPerson(
            pc.workspace(),
            {.name = {QStringLiteral("Testperson"), QStringLiteral("Ola")},
             .idNumber = {},
             .intake = m_world->now().date(),
             .release = ReleaseDate{m_world->now().date().addDays(120), DateStatus::Expected},
             .municipalityAfter = {}});
    }

    /// One PC writes a bundle for the office of another, which reads it in.
    Result<workspace::ImportReport> read(Pc &from, Pc &to)
    {
        m_world->setTime(m_world->now().addSecs(60));
        QFile::remove(from.bundleFile());
        const auto written =
            workspace::exportBundle(from.workspace(), to.workspace().officeId(), from.bundleFile());
        m_people = written ? written->people : -1;
        return written ? workspace::importBundle(to.workspace(), from.bundleFile())
                       : Result<workspace::ImportReport>(written.error());
    }

    Result<> open(const CaseId &person, const OfficeId &guest)
    {
        return workspace::recordConsent(original().workspace(), person,
                                        {.office = guest,
                                         .areas = {kHousing},
                                         .from = m_world->now().date(),
                                         .until = std::nullopt,
                                         .basis = QStringLiteral("skjema")});
    }

    Result<workspace::ImportReport> receipt(Pc &from, Pc &to)
    {
        m_world->setTime(m_world->now().addSecs(60));
        QFile::remove(from.bundleFile());
        const auto written =
            workspace::writeReceipt(from.workspace(), to.workspace().officeId(), from.bundleFile());
        return written ? workspace::importBundle(to.workspace(), from.bundleFile())
                       : Result<workspace::ImportReport>(written.error());
    }

    /// How many people one tells the other about; -1 when something fails.
    int peopleTold(Pc &from, Pc &to) { return read(from, to) ? m_people : -1; }

    int m_people = 0;
    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestSingleComputers)
#include "tst_singlecomputers.moc"
