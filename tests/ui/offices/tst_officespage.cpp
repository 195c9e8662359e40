// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/offices/officespage.h"

#include "core/workspace/office/officecards.h"
#include "core/workspace/workspace.h"
#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/common/testoffice.h"
#include "ui/common/messagebar.h"
#include "ui/offices/fingerprintview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestOfficesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void ourOwnWordsCanBeReadAloud();
    void aCardComesInAndIsNotTrustedYet();
    void wrongWordsAreSaidInlineAndKept();
    void theRightWordsMakeTheOfficeKnown();
    void aSecondCardOfAKnownNameSaysStop();
    void somethingThatIsNoCardChangesNothing();
    void everythingTheKeyboardReachesHasAName();

private:
    [[nodiscard]] QString cardOf(TestOffice &office) const
    {
        const QString path = m_prison->file(u"%1.landgang-card"_s.arg(++m_cards));
        if (!workspace::exportCard(office.workspace(), path)) {
            qFatal("no card");
        }
        return path;
    }
    [[nodiscard]] QWidget *cardOnPage(const TestOffice &office) const
    {
        QWidget *found = nullptr;
        // Cards that are on their way out are still children.
        for (QWidget *card : m_page->findChildren<QWidget *>(
                 u"office-%1"_s.arg(office.workspace().officeId().toHex().left(12)))) {
            found = card->isHidden() ? found : card;
        }
        return found;
    }
    [[nodiscard]] QString words(const TestOffice &office) const
    {
        QStringList texts;
        for (const QLabel *label : cardOnPage(office)->findChildren<QLabel *>()) {
            texts << label->text();
        }
        return texts.join(u' ');
    }
    void typeWords(const TestOffice &office, const QStringList &typed) const
    {
        for (int i = 0; i < typed.size(); ++i) {
            cardOnPage(office)->findChild<QLineEdit *>(u"askedWord%1"_s.arg(i))->setText(typed[i]);
        }
        cardOnPage(office)->findChild<QPushButton *>(u"confirmOffice"_s)->click();
    }
    [[nodiscard]] static QStringList rightWords(const TestOffice &office)
    {
        const OfficeId id = office.workspace().officeId();
        QStringList right;
        for (const int position : workspace::askedWords(id)) {
            right << workspace::cardWords(id)[position];
        }
        return right;
    }

    mutable int m_cards = 0;
    std::unique_ptr<TestOffice> m_prison;
    std::unique_ptr<TestOffice> m_nav;
    std::unique_ptr<OfficesPage> m_page;
};

void TestOfficesPage::init()
{
    m_page.reset();
    m_prison = std::make_unique<TestOffice>(u"Nordvik fengsel"_s);
    m_nav = std::make_unique<TestOffice>(u"Nav Havnes"_s, exchange::OfficeKind::NavMunicipal);
    m_page = std::make_unique<OfficesPage>(m_prison->context());
    m_page->resize(1000, 800);
    m_page->show();
}

void TestOfficesPage::ourOwnWordsCanBeReadAloud()
{
    const auto *view = m_page->findChild<FingerprintView *>();
    const QStringList own = workspace::cardWords(m_prison->workspace().officeId());
    QCOMPARE(own.size(), 12);
    QCOMPARE(view->accessibleName(), own.join(u' '));
}

void TestOfficesPage::aCardComesInAndIsNotTrustedYet()
{
    m_page->importFile(cardOf(*m_nav));
    QVERIFY(words(*m_nav).contains(u"new – compare the words"_s));
    QVERIFY(m_page->messages().text().contains(u"Compare the words"_s));
    const auto known = m_prison->workspace().knownOffice(m_nav->workspace().officeId());
    QVERIFY(known && !known->confirmed);
}

void TestOfficesPage::wrongWordsAreSaidInlineAndKept()
{
    m_page->importFile(cardOf(*m_nav));
    typeWords(*m_nav, {u"feil"_s, u"helt"_s, u"galt"_s});
    QVERIFY(m_page->messages().text().contains(u"do not match"_s));
    QCOMPARE(cardOnPage(*m_nav)->findChild<QLineEdit *>(u"askedWord1"_s)->text(), u"helt"_s);
    QVERIFY(!m_prison->workspace().knownOffice(m_nav->workspace().officeId())->confirmed);
}

void TestOfficesPage::theRightWordsMakeTheOfficeKnown()
{
    m_page->importFile(cardOf(*m_nav));
    typeWords(*m_nav, rightWords(*m_nav));
    QVERIFY(m_prison->workspace().knownOffice(m_nav->workspace().officeId())->confirmed);
    QVERIFY(words(*m_nav).contains(u"known since 22 November"_s));
    QVERIFY(!cardOnPage(*m_nav)->findChild<QPushButton *>(u"confirmOffice"_s));
    QVERIFY(m_page->messages().text().contains(u"Nav Havnes is known now"_s));
}

void TestOfficesPage::aSecondCardOfAKnownNameSaysStop()
{
    m_page->importFile(cardOf(*m_nav));
    typeWords(*m_nav, rightWords(*m_nav));
    TestOffice other(u"Nav Havnes"_s, exchange::OfficeKind::NavMunicipal);
    m_page->importFile(cardOf(other));
    QVERIFY(words(other).contains(u"stop"_s));
}

void TestOfficesPage::somethingThatIsNoCardChangesNothing()
{
    const QString path = m_prison->file(u"no.landgang-card"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a card");
    file.close();
    m_page->importFile(path);
    QVERIFY(m_page->messages().text().contains(u"not a sound office card"_s));
    QVERIFY(m_prison->workspace().knownOffices()->empty());
}

void TestOfficesPage::everythingTheKeyboardReachesHasAName()
{
    m_page->importFile(cardOf(*m_nav));
    QCOMPARE(withoutAccessibleName(*m_page).join(u'\n'), QString());
}

QTEST_MAIN(TestOfficesPage)
#include "tst_officespage.moc"
