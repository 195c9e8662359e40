// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/mapneed.h"
#include "core/workspace/sharing/ownword.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));
constexpr int kPeople = 26;

} // namespace

/// What two offices that share more than a hundred streams tell each other of what they hold.
class TestOwnWord : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFirstWordIsWhole();
    void onlyWhatHasChangedIsToldAgain();
    void whatALostBundleToldIsToldAgain();
    void holesAreFoundByTheDigestAndFilled();
    void aRequestTellsAndAsksForAll();
    void fewStreamsAreAlwaysToldWhole();

private:
    [[nodiscard]] Workspace &prison() const { return *m_offices->prison; }
    [[nodiscard]] Workspace &nav() const { return *m_offices->nav; }
    [[nodiscard]] exchange::Bundle receiptOfNav() const
    {
        const auto draft = draftBundle(nav(), prison().officeId(), DraftContent::HaveOnly);
        return draft->bundle;
    }
    /// A receipt each way, so that both have heard each other.
    void greet()
    {
        tell(nav(), prison());
        tell(prison(), nav());
    }
    void tell(Workspace &from, Workspace &to)
    {
        m_offices->clock.advanceMinutes(5);
        const QString file = m_offices->file(QStringLiteral("kvittering"));
        VERIFY_RESULT(writeReceipt(from, to.officeId(), file));
        VERIFY_RESULT(importBundle(to, file));
    }

    std::unique_ptr<TwoOffices> m_offices;
    std::vector<CaseId> m_plans;
};

void TestOwnWord::initTestCase()
{
    m_offices = std::make_unique<TwoOffices>();
    for (int person = 0; person < kPeople; ++person) {
        const auto id = m_offices->takeIn();
        VERIFY_RESULT(id);
        m_plans.push_back(*id);
        VERIFY_RESULT(m_offices->consent(
            *id, {QStringLiteral("housing"), QStringLiteral("work"), QStringLiteral("education")}));
    }
    VERIFY_RESULT(m_offices->send(prison(), nav(), QStringLiteral("1")));
}

void TestOwnWord::theFirstWordIsWhole()
{
    const exchange::Bundle first = receiptOfNav();
    QCOMPARE(first.haveSince, quint64{0});
    QCOMPARE(first.have.size(), size_t{4 * kPeople});
    QVERIFY(first.have.size() > kStreamsAlwaysTold);
    QCOMPARE(first.heard.size(), size_t{1});
    QCOMPARE(first.heard.front().number, quint64{1});
}

void TestOwnWord::onlyWhatHasChangedIsToldAgain()
{
    greet();
    const exchange::Bundle quiet = receiptOfNav();
    QVERIFY(quiet.haveSince > 0);
    QVERIFY(quiet.have.empty());
    VERIFY_RESULT(mapNeed(nav(), m_plans.front(), kHousing, Need::HasNeed));
    const exchange::Bundle touched = receiptOfNav();
    QCOMPARE(touched.have.size(), size_t{1});
    QVERIFY(touched.have.front().stream == nav().plan(m_plans.front())->area(kHousing)->stream);
    greet();
    QVERIFY(receiptOfNav().have.empty());
}

void TestOwnWord::whatALostBundleToldIsToldAgain()
{
    VERIFY_RESULT(mapNeed(nav(), m_plans.at(1), kHousing, Need::HasNeed));
    VERIFY_RESULT(
        writeReceipt(nav(), prison().officeId(), m_offices->file(QStringLiteral("mistet"))));
    QCOMPARE(receiptOfNav().have.size(), size_t{1});
    greet();
    QVERIFY(receiptOfNav().have.empty());
}

void TestOwnWord::holesAreFoundByTheDigestAndFilled()
{
    // The prison has lost a line of what it was told, as after a restore.
    VERIFY_RESULT(
        prison().state().database().run(QStringLiteral("DELETE FROM peer_have WHERE stream IN "
                                                       "(SELECT stream FROM peer_have LIMIT 1)")));
    tell(nav(), prison());
    const auto asking = draftBundle(prison(), nav().officeId(), DraftContent::HaveOnly);
    VERIFY_RESULT(asking);
    QCOMPARE(asking->bundle.heard.front().number, quint64{0});
    tell(prison(), nav());
    QCOMPARE(receiptOfNav().haveSince, quint64{0});
    greet();
    QVERIFY(receiptOfNav().haveSince > 0);
}

void TestOwnWord::aRequestTellsAndAsksForAll()
{
    const QString file = m_offices->file(QStringLiteral("spør"));
    m_offices->clock.advanceMinutes(5);
    VERIFY_RESULT(writeRequest(prison(), nav().officeId(), file));
    const auto read = importBundle(nav(), file);
    VERIFY_RESULT(read);
    QVERIFY(read->isReceipt);
    QCOMPARE(receiptOfNav().haveSince, quint64{0});
}

void TestOwnWord::fewStreamsAreAlwaysToldWhole()
{
    TwoOffices few;
    const auto id = few.takeIn();
    VERIFY_RESULT(few.consent(*id, {QStringLiteral("housing")}));
    for (const char *name : {"1", "2"}) {
        VERIFY_RESULT(
            mapNeed(*few.prison, *id, kHousing, *name == '1' ? Need::HasNeed : Need::NoNeed));
        VERIFY_RESULT(few.send(*few.prison, *few.nav, QString::fromLatin1(name)));
        const auto draft = draftBundle(*few.nav, few.prison->officeId(), DraftContent::HaveOnly);
        QCOMPARE(draft->bundle.have.size(), size_t{2});
        QCOMPARE(draft->bundle.haveSince, quint64{0});
    }
}

QTEST_GUILESS_MAIN(TestOwnWord)
#include "tst_ownword.moc"
