// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/forgetcase.h"

#include "core/store/logreader.h"
#include "core/workspace/casework/notes.h"
#include "core/workspace/office/openoffice.h"
#include "core/workspace/office/storefiles.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/sharing/bundlefile.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/twooffices.h"

#include <QFile>
#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

bool holdsNothingOf(const Workspace &office, const CaseId &id)
{
    const auto streams = store::LogReader(office.state().database()).streamsOfCase(id);
    return streams && streams->empty() && office.plans()->empty();
}

} // namespace

class TestForgetCase : public QObject
{
    Q_OBJECT

private slots:
    void noBundleBringsAForgottenCaseBackAndOthersAreTold()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        VERIFY_RESULT(forgetCase(*offices.nav, *id));
        QVERIFY(holdsNothingOf(*offices.nav, *id));
        QVERIFY(!forgetCase(*offices.nav, *id));

        // The prison knows nothing of it and sends on.
        VERIFY_RESULT(mapNeed(*offices.prison, *id, kHousing, Need::HasNeed));
        const auto sent = offices.send(*offices.prison, *offices.nav, QStringLiteral("2"));
        VERIFY_RESULT(sent);
        QCOMPARE(sent->forgottenPeople, 1);
        QCOMPARE(sent->newChanges, 0);
        QVERIFY(holdsNothingOf(*offices.nav, *id));

        offices.clock.advanceMinutes(5);
        const QString told = offices.file(QStringLiteral("3"));
        VERIFY_RESULT(writeReceipt(*offices.nav, offices.prison->officeId(), told));
        VERIFY_RESULT(importBundle(*offices.prison, told));
        QVERIFY(offices.prison->plan(*id));
        const auto more = exportBundle(*offices.prison, offices.nav->officeId(),
                                       offices.file(QStringLiteral("4")));
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::NothingToSend);
    }

    void whatWaitsInTheInboxAndTellsOfItGoesToo()
    {
        // Long notes on two plans, in parts of which one tells of both.
        TwoOffices offices;
        std::vector<CaseId> plans;
        for (int person = 0; person < 2; ++person) {
            const auto id = offices.takeIn();
            VERIFY_RESULT(id);
            VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
            plans.push_back(*id);
        }
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        for (const CaseId &id : plans) {
            for (int note = 0; note < 7; ++note) {
                VERIFY_RESULT(
                    addNote(*offices.prison, id, kHousing, QString(1000, QLatin1Char('n'))));
            }
        }
        offices.clock.advanceMinutes(5);
        const auto written = exportBundle(*offices.prison, offices.nav->officeId(),
                                          offices.file(QStringLiteral("stor.landgang")), 6000);
        VERIFY_RESULT(written);
        std::optional<exchange::Bundle> both;
        for (const QString &path : written->furtherPaths) {
            const auto opened = openBundleFile(*offices.nav, path);
            if (opened->bundle->streams.size() == 2) {
                both = *opened->bundle;
                const auto early = importBundle(*offices.nav, path);
                QVERIFY(!early && early.error().code == ErrorCode::BundleIncomplete);
            }
        }
        QVERIFY(both);
        QCOMPARE(inbox(*offices.nav)->size(), size_t{1});
        // The one that the part begins with waits for an earlier part.
        const CaseId waits = *both->streams.front().stream.caseId();
        const CaseId goes = *both->streams.back().stream.caseId();
        const auto dropped = forgetCase(*offices.nav, goes);
        VERIFY_RESULT(dropped);
        QCOMPARE(*dropped, 1);
        QVERIFY(inbox(*offices.nav)->empty());
        // Nothing of the other is lost: it was never said to have come.
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("2")));
        QCOMPARE(notes(*offices.nav, waits)->size(), size_t{7});
    }

    void noBackupBringsItBackEither()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        const QString folder = offices.prison->folder();
        const QString database = StoreFiles(folder).database;
        const QString backup = offices.file(QStringLiteral("backup.db"));
        const auto open = [&] {
            return openOffice(folder, QStringLiteral("passord"), {offices.clock, offices.ids});
        };
        offices.prison.reset();
        QVERIFY(QFile::copy(database, backup));
        {
            const auto office = open();
            VERIFY_RESULT(office);
            QVERIFY(!holdsNothingOf(**office, *id));
            VERIFY_RESULT(forgetCase(**office, *id));
        }
        QVERIFY(QFile::remove(database) && QFile::copy(backup, database));
        const auto restored = open();
        VERIFY_RESULT(restored);
        QVERIFY(holdsNothingOf(**restored, *id));
    }

    void aListThatCannotBeReadKeepsTheStoreShut()
    {
        TwoOffices offices;
        const QString folder = offices.prison->folder();
        offices.prison.reset();
        QFile list(StoreFiles(folder).erasureList);
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("nonsense\n") > 0);
        list.close();
        const auto opened =
            openOffice(folder, QStringLiteral("passord"), {offices.clock, offices.ids});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
    }
};

QTEST_GUILESS_MAIN(TestForgetCase)
#include "tst_forgetcase.moc"
