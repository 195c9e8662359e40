// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/notes.h"
#include "core/workspace/dump.h"
#include "core/workspace/office/openoffice.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/sharing/inbox.h"
#include "tests/support/bundlecontent.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

/// Three bundles of which each builds on the one before it: the Nav office has confirmed each to
/// the prison, and then lost all of it but the first.
struct Chain {
    TwoOffices offices;
    CaseId plan = *CaseId::fromBytes(QByteArray(CaseId::kSize, '\0'));

    [[nodiscard]] QString file(int number) const
    {
        return offices.file(QStringLiteral("%1.landgang").arg(number));
    }

    /// Writes bundle `number` for the Nav office, which reads it in and confirms it.
    Result<> write(int number)
    {
        offices.clock.advanceMinutes(5);
        const QString receipt = offices.file(QStringLiteral("kvittering"));
        const Result<> noted =
            addNote(*offices.prison, plan, kHousing, QStringLiteral("notat %1").arg(number));
        const auto written = exportBundle(*offices.prison, offices.nav->officeId(), file(number));
        const auto read = importBundle(*offices.nav, file(number));
        const auto confirmed = writeReceipt(*offices.nav, offices.prison->officeId(), receipt);
        const auto heard = importBundle(*offices.prison, receipt);
        for (const Result<> &step : {noted, written ? Result<>() : Result<>(written.error()),
                                     read ? Result<>() : Result<>(read.error()),
                                     confirmed ? Result<>() : Result<>(confirmed.error()),
                                     heard ? Result<>() : Result<>(heard.error())}) {
            if (!step) {
                return step;
            }
        }
        return {};
    }

    /// Closes the store of the Nav office, copies `from` over `to` in its folder, and opens it
    /// again.
    Result<> copyClosed(const QString &from, const QString &to)
    {
        const QString folder = offices.nav->folder();
        offices.nav.reset();
        const QDir there(folder);
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile::remove(there.filePath(QString(to + suffix)));
        }
        if (!QFile::copy(there.filePath(from), there.filePath(to))) {
            return Error{ErrorCode::FileWrite, to};
        }
        auto opened = openOffice(folder, QStringLiteral("passord"), {offices.clock, offices.ids});
        if (!opened) {
            return opened.error();
        }
        offices.nav = *std::move(opened);
        return {};
    }

    Result<> build(int bundles)
    {
        const auto id = offices.takeIn();
        if (!id) {
            return id.error();
        }
        plan = *id;
        const Result<> opened = offices.consent(plan, {QStringLiteral("housing")});
        const Result<> copied = copyClosed(m_store, m_backup);
        if (!opened || !copied) {
            return opened ? copied : opened;
        }
        for (int number = 1; number <= bundles; ++number) {
            if (const Result<> written = write(number); !written) {
                return written;
            }
        }
        // A backup from before anything came.
        return copyClosed(m_backup, m_store);
    }

private:
    const QString m_store = QStringLiteral("landgang.db");
    const QString m_backup = QStringLiteral("før.db");
};

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT

private slots:
    void whatBuildsOnSomethingElseWaitsAndFollowsIt()
    {
        Chain chain;
        VERIFY_RESULT(chain.build(3));
        Workspace &nav = *chain.offices.nav;
        const auto before = canonicalDump(nav, {}, {});
        for (const int number : {3, 2}) {
            const auto early = importBundle(nav, chain.file(number));
            QVERIFY(!early);
            QCOMPARE(early.error().code, ErrorCode::BundleIncomplete);
            QVERIFY2(early.error().context.contains(QStringLiteral("Nordvik fengsel: 1")),
                     qPrintable(early.error().context));
        }
        // Nothing of them is applied; both are there, and the first is known to be missing.
        QCOMPARE(*canonicalDump(nav, {}, {}), *before);
        const auto waiting = inbox(nav);
        VERIFY_RESULT(waiting);
        QCOMPARE(waiting->size(), size_t{2});
        for (const WaitingBundle &bundle : *waiting) {
            QCOMPARE(bundle.reason.code, ErrorCode::BundleIncomplete);
            QVERIFY(bundle.from == chain.offices.prison->officeId());
            QCOMPARE(bundle.missing, std::vector<quint64>{1});
        }
        const auto first = importBundle(nav, chain.file(1));
        VERIFY_RESULT(first);
        QCOMPARE(first->followed.size(), size_t{2});
        QCOMPARE(first->followed.front().number, quint64{2});
        QCOMPARE(notes(nav, chain.plan)->size(), size_t{3});
        QVERIFY(inbox(nav)->empty());
    }

    void aFileLiesThereOnceAndStaysSealed()
    {
        Chain chain;
        VERIFY_RESULT(chain.build(2));
        for (int time = 0; time < 2; ++time) {
            QVERIFY(!importBundle(*chain.offices.nav, chain.file(2)));
        }
        const auto waiting = inbox(*chain.offices.nav);
        QCOMPARE(waiting->size(), size_t{1});
        QCOMPARE(*readFileBounded(waiting->front().path, limits::kBundleBytes),
                 *readFileBounded(chain.file(2), limits::kBundleBytes));
        QVERIFY(!QFile::permissions(waiting->front().path).testFlag(QFile::ReadOther));
        QVERIFY(retryInbox(*chain.offices.nav)->empty());
        VERIFY_RESULT(dropFromInbox(*chain.offices.nav, chain.file(2)));
        QVERIFY(inbox(*chain.offices.nav)->empty());
    }

    void aBundleWaitsForItsSenderToBeConfirmed()
    {
        TwoOffices offices;
        const auto stranger =
            offices.make(QStringLiteral("Ukjent kontor"), exchange::OfficeKind::Other);
        QVERIFY(stranger && offices.introduce(*stranger, *offices.nav));
        const QString file = offices.file(QStringLiteral("ukjent"));
        VERIFY_RESULT(writeReceipt(*stranger, offices.nav->officeId(), file));
        const auto refused = importBundle(*offices.nav, file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BundleUntrusted);
        QCOMPARE(inbox(*offices.nav)->size(), size_t{1});
        QVERIFY(!inbox(*offices.nav)->front().from);
        QVERIFY(offices.introduce(*offices.nav, *stranger));
        QCOMPARE(retryInbox(*offices.nav)->size(), size_t{1});
        QVERIFY(inbox(*offices.nav)->empty());
    }

    void whatNeverCanBeReadDoesNotWait()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        const QString file = offices.file(QStringLiteral("pakke"));
        VERIFY_RESULT(exportBundle(*offices.prison, offices.nav->officeId(), file));
        QVERIFY(!importBundle(*offices.prison, file));
        QVERIFY(inbox(*offices.prison)->empty());
        QByteArray cut = *readFileBounded(file, limits::kBundleBytes);
        cut.chop(1);
        VERIFY_RESULT(writeFileSafely(file, cut));
        QVERIFY(!importBundle(*offices.nav, file));
        QVERIFY(inbox(*offices.nav)->empty());
    }

    void aDryRunKeepsNothing()
    {
        Chain chain;
        VERIFY_RESULT(chain.build(2));
        QVERIFY(!previewImport(*chain.offices.nav, chain.file(2)));
        QVERIFY(inbox(*chain.offices.nav)->empty());
    }
};

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
