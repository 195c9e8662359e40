// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"
#include "core/workspace/casework/documents.h"
#include "core/workspace/casework/notes.h"
#include "core/workspace/dump.h"
#include "core/workspace/sharing/bundleparts.h"
#include "core/workspace/sharing/erasechanges.h"
#include "core/workspace/sharing/exchangestatus.h"
#include "core/workspace/sharing/inbox.h"
#include "tests/support/twooffices.h"

#include <QTest>

#include <algorithm>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

constexpr qint64 kSmall = 6000;
const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

} // namespace

class TestBundleParts : public QObject
{
    Q_OBJECT

private slots:
    /// A plan with ten long notes and two documents, all of which the Nav office may have.
    void init()
    {
        m_offices = std::make_unique<TwoOffices>();
        const auto id = m_offices->takeIn();
        VERIFY_RESULT(id);
        m_plan = *id;
        VERIFY_RESULT(m_offices->consent(m_plan, {QStringLiteral("housing")}));
        for (int note = 0; note < 10; ++note) {
            VERIFY_RESULT(addNote(prison(), m_plan, kHousing,
                                  QString(1000, QChar(static_cast<char16_t>(u'a' + note)))));
        }
        const QString path = m_offices->file(QStringLiteral("inn.pdf"));
        for (const char letter : {'p', 'q'}) {
            VERIFY_RESULT(writeFileSafely(path, QByteArray("%PDF-" + QByteArray(5000, letter))));
            VERIFY_RESULT(attachDocument(prison(), m_plan, kHousing, path, {}));
        }
        m_offices->clock.advanceMinutes(5);
    }

    void whatFitsIsOneBundle()
    {
        const auto written = exportBundle(prison(), nav().officeId(), file());
        VERIFY_RESULT(written);
        QVERIFY(written->furtherPaths.isEmpty());
        const auto read = importBundle(nav(), file());
        VERIFY_RESULT(read);
        QCOMPARE(read->part, 1);
        QCOMPARE(read->parts, 1);
    }

    void partsAreReadInAnyOrder_data()
    {
        QTest::addColumn<bool>("backwards");
        QTest::newRow("in order") << false;
        QTest::newRow("last first") << true;
    }
    void partsAreReadInAnyOrder()
    {
        QFETCH(bool, backwards);
        const auto written = exportBundle(prison(), nav().officeId(), file(), kSmall);
        VERIFY_RESULT(written);
        QStringList files = QStringList{written->path} + written->furtherPaths;
        QVERIFY2(files.size() >= 4, qPrintable(files.join(u' ')));
        QCOMPARE(written->furtherPaths.front(), m_offices->file(QStringLiteral("stor-2.landgang")));
        if (backwards) {
            std::reverse(files.begin(), files.end());
        }
        for (const QString &path : std::as_const(files)) {
            const auto read = importBundle(nav(), path);
            QVERIFY2(read || read.error().code == ErrorCode::BundleIncomplete,
                     qPrintable(read ? QString() : read.error().toText()));
        }
        QVERIFY(inbox(nav())->empty());
        QCOMPARE(notes(nav(), m_plan)->size(), size_t{10});
        const auto arrived = documents(nav(), m_plan);
        VERIFY_RESULT(arrived);
        QCOMPARE(arrived->size(), size_t{2});
        for (const Document &document : *arrived) {
            QVERIFY(document.isHere);
        }
        const auto ours = canonicalDump(prison(), nav().officeId(), {});
        QCOMPARE(*ours, *canonicalDump(nav(), prison().officeId(), {}));
    }

    void aChangeWithoutItsWordsComesWithItsErasure()
    {
        // The first note stands in the first part, its erasure behind all the others.
        const auto written = notes(prison(), m_plan);
        VERIFY_RESULT(written);
        const auto first = std::find_if(written->begin(), written->end(), [](const Note &note) {
            return note.text.startsWith(QLatin1Char('a'));
        });
        VERIFY_RESULT(eraseChanges(prison(), m_plan, {first->id.change}));
        const auto bundle = exportBundle(prison(), nav().officeId(), file(), kSmall);
        VERIFY_RESULT(bundle);
        QVERIFY(!bundle->furtherPaths.isEmpty());
        for (const QString &path : QStringList{bundle->path} + bundle->furtherPaths) {
            const auto read = importBundle(nav(), path);
            QVERIFY2(read || read.error().code == ErrorCode::BundleIncomplete,
                     qPrintable(read ? QString() : read.error().toText()));
        }
        QVERIFY(inbox(nav())->empty());
        QCOMPARE(notes(nav(), m_plan)->size(), size_t{9});
        const auto ours = canonicalDump(prison(), nav().officeId(), {});
        QCOMPARE(*ours, *canonicalDump(nav(), prison().officeId(), {}));
    }

    void eachPartHasItsNumberAndIsConfirmedByItself()
    {
        const auto written = exportBundle(prison(), nav().officeId(), file(), kSmall);
        VERIFY_RESULT(written);
        VERIFY_RESULT(importBundle(nav(), file()));
        const QString receipt = m_offices->file(QStringLiteral("kvittering"));
        VERIFY_RESULT(writeReceipt(nav(), prison().officeId(), receipt));
        VERIFY_RESULT(importBundle(prison(), receipt));
        const auto sent = sentBundles(prison());
        QCOMPARE(sent->size(), static_cast<size_t>(written->furtherPaths.size() + 1));
        for (const SentBundle &bundle : *sent) {
            QCOMPARE(bundle.acknowledged, bundle.number == 1);
        }
        const auto part = previewImport(nav(), written->furtherPaths.front());
        VERIFY_RESULT(part);
        QCOMPARE(part->part, 2);
        QCOMPARE(part->parts, static_cast<int>(written->furtherPaths.size()) + 1);
    }

    void nothingIsWrittenOver()
    {
        VERIFY_RESULT(writeFileSafely(m_offices->file(QStringLiteral("stor-2.landgang")), "x"));
        const auto refused = exportBundle(prison(), nav().officeId(), file(), kSmall);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(sentBundles(prison())->empty());
    }

private:
    [[nodiscard]] Workspace &prison() const { return *m_offices->prison; }
    [[nodiscard]] Workspace &nav() const { return *m_offices->nav; }
    [[nodiscard]] QString file() const { return m_offices->file(QStringLiteral("stor.landgang")); }

    std::unique_ptr<TwoOffices> m_offices;
    CaseId m_plan = *CaseId::fromBytes(QByteArray(CaseId::kSize, '\0'));
};

QTEST_GUILESS_MAIN(TestBundleParts)
#include "tst_bundleparts.moc"
