// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/start/startpage.h"

#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/common/testoffice.h"
#include "ui/common/messagebar.h"
#include "ui/start/startchoices.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void aWrongPassphraseIsSaidInlineAndStays();
    void theRightPassphraseOpensTheOffice();
    void anEmptyFolderIsNotAWrongPassphrase();
    void anOfficeIsCreated();
    void whatIsMissingIsSaidBeforeAnythingIsMade();
    void practisingOpensThePrisonOfTheStory();
    void everythingTheKeyboardReachesHasAName();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void make(const QString &folder);
    void type(const QString &field, const QString &text) const
    {
        part<QLineEdit>(field)->setText(text);
    }
    [[nodiscard]] QString message() const { return m_page->findChild<MessageBar *>()->text(); }

    TestOffice m_office{u"Nordvik fengsel"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_opened;
    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::init()
{
    m_office.close();
    m_opened.reset();
    make({});
}

void TestStartPage::make(const QString &folder)
{
    m_page = std::make_unique<StartPage>(m_office.environment(), Language::English, folder);
    m_page->setOpenedHandler(
        [this](std::unique_ptr<workspace::Workspace> opened) { m_opened = std::move(opened); });
    m_page->setPracticeFolder(m_folder.filePath(u"practice"_s));
    m_page->resize(1000, 800);
    m_page->show();
    m_page->activateWindow();
}

void TestStartPage::aWrongPassphraseIsSaidInlineAndStays()
{
    make(m_office.folder());
    auto *field = part<QLineEdit>(u"openPassphrase"_s);
    type(u"openPassphrase"_s, u"wrong horse battery"_s);
    part<QPushButton>(u"openOffice"_s)->click();
    QVERIFY(message().contains(u"passphrase does not fit"_s));
    QCOMPARE(field->text(), u"wrong horse battery"_s);
    QCOMPARE(m_page->focusWidget(), field);
    QVERIFY(!m_opened);
}

void TestStartPage::theRightPassphraseOpensTheOffice()
{
    make(m_office.folder());
    m_page->askPassphraseOnly();
    QVERIFY(!part<QLineEdit>(u"openFolder"_s)->isVisible());
    type(u"openPassphrase"_s, TestOffice::passphrase());
    QTest::keyClick(part<QLineEdit>(u"openPassphrase"_s), Qt::Key_Return);
    QVERIFY(m_opened);
    QCOMPARE(m_opened->office().name, u"Nordvik fengsel"_s);
}

void TestStartPage::anEmptyFolderIsNotAWrongPassphrase()
{
    make(m_folder.filePath(u"nothing here"_s));
    type(u"openPassphrase"_s, TestOffice::passphrase());
    part<QPushButton>(u"openOffice"_s)->click();
    QVERIFY(message().contains(u"no office in this folder"_s));
    QCOMPARE(part<QLineEdit>(u"openPassphrase"_s)->text(), TestOffice::passphrase());
}

void TestStartPage::anOfficeIsCreated()
{
    part<QPushButton>(u"startCreate"_s)->click();
    type(u"officeName"_s, u"Nav Moss"_s);
    type(u"userName"_s, u"Eva Prøve"_s);
    type(u"createFolder"_s, m_folder.filePath(u"moss"_s));
    type(u"createPassphrase"_s, TestOffice::passphrase());
    type(u"createPassphraseAgain"_s, TestOffice::passphrase());
    part<QPushButton>(u"createOffice"_s)->click();
    QCOMPARE(message(), QString());
    QVERIFY(m_opened);
    QCOMPARE(m_opened->office().name, u"Nav Moss"_s);
    QCOMPARE(m_opened->user().name, u"Eva Prøve"_s);
}

void TestStartPage::whatIsMissingIsSaidBeforeAnythingIsMade()
{
    part<QPushButton>(u"startCreate"_s)->click();
    const QString folder = m_folder.filePath(u"unmade"_s);
    type(u"createFolder"_s, folder);
    const auto pressAndRead = [this] {
        part<QPushButton>(u"createOffice"_s)->click();
        return message();
    };
    QVERIFY(pressAndRead().contains(u"name of the office"_s));
    type(u"officeName"_s, u"Nav Moss"_s);
    QVERIFY(pressAndRead().contains(u"Your name"_s));
    type(u"userName"_s, u"Eva Prøve"_s);
    type(u"createFolder"_s, folder);
    type(u"createPassphrase"_s, u"short"_s);
    QVERIFY(pressAndRead().contains(u"too short"_s));
    type(u"createPassphrase"_s, TestOffice::passphrase());
    type(u"createPassphraseAgain"_s, u"another passphrase"_s);
    QVERIFY(pressAndRead().contains(u"not the same"_s));
    QVERIFY(!QDir(folder).exists());
    QCOMPARE(part<QLineEdit>(u"officeName"_s)->text(), u"Nav Moss"_s);
}

void TestStartPage::practisingOpensThePrisonOfTheStory()
{
    part<QPushButton>(u"startPractise"_s)->click();
    QVERIFY(!part<StartChoices>({})->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_opened, 120'000);
    QVERIFY(m_opened->isPractice());
    QCOMPARE(m_opened->office().kind, exchange::OfficeKind::Prison);
    QVERIFY(!m_opened->plans()->empty());
}

void TestStartPage::everythingTheKeyboardReachesHasAName()
{
    QCOMPARE(withoutAccessibleName(*m_page).join(u'\n'), QString());
    part<QPushButton>(u"startCreate"_s)->click();
    QCOMPARE(withoutAccessibleName(*m_page).join(u'\n'), QString());
    part<QPushButton>(u"createBack"_s)->click();
    part<QPushButton>(u"startOpen"_s)->click();
    QCOMPARE(withoutAccessibleName(*m_page).join(u'\n'), QString());
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
