// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/officecards.h"
#include "core/workspace/sharing/consents.h"
#include "core/workspace/sharing/exportbundle.h"
#include "core/workspace/sharing/importbundle.h"
#include "core/workspace/workspace.h"
#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/common/testoffice.h"
#include "ui/common/messagebar.h"
#include "ui/exchange/exchangepage.h"
#include "ui/exchange/sentmodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

/// What the exchange page shows of bundles that wait, and of answers that come by telephone.
class TestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void aBundleOfANewOfficeWaitsInSight();
    void wordsReadAloudAreTakenIn();
    void wordsThatAreNobodysAreKeptAndRefused();

private:
    void introduce(const TestOffice &office, const TestOffice &other);
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void openPage(const TestOffice &office);
    void typeWords(const QString &words)
    {
        part<QLineEdit>(u"phoneWords"_s)->setText(words);
        part<QPushButton>(u"phoneTake"_s)->click();
    }
    [[nodiscard]] QString answerToTheLast() const
    {
        const auto *sent = part<QTreeView>(u"sentBundles"_s)->model();
        return sent->index(0, SentModel::Answer).data().toString();
    }

    std::unique_ptr<TestOffice> m_prison;
    std::unique_ptr<TestOffice> m_nav;
    std::unique_ptr<ExchangePage> m_page;
    QString m_bundle;
};

void TestDelivery::introduce(const TestOffice &office, const TestOffice &other)
{
    const QString card = other.file(u"kort.landgang-card"_s);
    const OfficeId id = other.workspace().officeId();
    QStringList typed;
    for (const int position : workspace::askedWords(id)) {
        typed << workspace::cardWords(id).at(position);
    }
    QVERIFY(bool(workspace::exportCard(other.workspace(), card)));
    QVERIFY(bool(workspace::importCard(office.workspace(), card)));
    QVERIFY(bool(workspace::confirmCard(office.workspace(), id, typed)));
}

void TestDelivery::init()
{
    m_page.reset();
    m_prison = std::make_unique<TestOffice>(u"Nordvik fengsel"_s);
    m_nav = std::make_unique<TestOffice>(u"Nav Havnes"_s, exchange::OfficeKind::NavMunicipal);
    introduce(*m_prison, *m_nav);
    const CaseId id = m_prison->takeIn(u"Testperson"_s, QDate(2027, 2, 1));
    const workspace::Consent consent{.office = m_nav->workspace().officeId(),
                                     .areas = {*AreaKey::fromString(u"housing")},
                                     .from = QDate(2026, 11, 1),
                                     .until = QDate(2027, 3, 1),
                                     .basis = u"paper form"_s};
    QVERIFY(bool(workspace::recordConsent(m_prison->workspace(), id, consent)));
    m_bundle = m_prison->file(u"pakke.landgang"_s);
    QVERIFY(bool(workspace::exportBundle(m_prison->workspace(), consent.office, m_bundle)));
}

void TestDelivery::openPage(const TestOffice &office)
{
    m_page = std::make_unique<ExchangePage>(office.context());
    m_page->resize(1100, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestDelivery::aBundleOfANewOfficeWaitsInSight()
{
    openPage(*m_nav);
    QVERIFY(!part<QWidget>(u"waitingCard"_s)->isVisible());
    m_page->importFile(m_bundle);
    QVERIFY(part<QWidget>(u"waitingCard"_s)->isVisible());
    const auto *waiting = part<QTreeView>(u"waitingBundles"_s)->model();
    QCOMPARE(waiting->rowCount(), 1);
    QVERIFY(waiting->index(0, 1).data().toString().contains(u"not confirmed"_s));
    QCOMPARE(withoutAccessibleName(*m_page), QStringList());

    part<QPushButton>(u"retryWaiting"_s)->click();
    QVERIFY(m_page->messages().text().contains(u"Nothing has come yet"_s));
    QVERIFY(part<QWidget>(u"waitingCard"_s)->isVisible());

    introduce(*m_nav, *m_prison);
    part<QPushButton>(u"retryWaiting"_s)->click();
    QVERIFY(!part<QWidget>(u"waitingCard"_s)->isVisible());
    QVERIFY(m_page->messages().text().contains(u"read in"_s));
    QCOMPARE(m_nav->workspace().plans()->size(), size_t{1});
}

void TestDelivery::wordsReadAloudAreTakenIn()
{
    introduce(*m_nav, *m_prison);
    const auto read = workspace::importBundle(m_nav->workspace(), m_bundle);
    QVERIFY(bool(read));
    openPage(*m_prison);
    QCOMPARE(answerToTheLast(), u"not acknowledged"_s);
    typeWords(read->phoneWords.join(u", "_s));
    QCOMPARE(answerToTheLast(), u"received"_s);
    QVERIFY2(m_page->messages().text().contains(u"has received bundle 1"_s),
             qPrintable(m_page->messages().text()));
    QCOMPARE(part<QLineEdit>(u"phoneWords"_s)->text(), QString());
}

void TestDelivery::wordsThatAreNobodysAreKeptAndRefused()
{
    openPage(*m_prison);
    const QString words = u"en to tre fire fem seks sju åtte"_s;
    typeWords(words);
    QCOMPARE(answerToTheLast(), u"not acknowledged"_s);
    QVERIFY(m_page->messages().text().contains(u"not the words"_s));
    QCOMPARE(part<QLineEdit>(u"phoneWords"_s)->text(), words);
}

QTEST_MAIN(TestDelivery)
#include "tst_delivery.moc"
