// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/page.h"

#include "tests/ui/common/testoffice.h"
#include "ui/common/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

namespace {

class PlainPage final : public Page
{
public:
    explicit PlainPage(UiContext &context)
        : Page(context, u"A page"_s)
        , button(new QPushButton(u"What can be done here"_s, this))
    {
        addAtRight(button);
    }

    QPushButton *button;
};

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void titleIsAlsoTheNameForScreenReaders();
    void whatIsAtTheRightGoesBelowWhenThereIsNoRoom();
    void aSubtitleIsNeverCutHoweverOftenItWraps();
    void nothingIsSaidUntilSomethingHappened();

private:
    TestOffice m_office{u"Nordvik fengsel"_s};
};

void TestPage::titleIsAlsoTheNameForScreenReaders()
{
    PlainPage page(m_office.context());
    page.setTitle(u"Testperson, Ola"_s);
    QCOMPARE(page.title(), u"Testperson, Ola"_s);
    QCOMPARE(page.accessibleName(), u"Testperson, Ola"_s);
}

void TestPage::whatIsAtTheRightGoesBelowWhenThereIsNoRoom()
{
    PlainPage page(m_office.context());
    const auto *title = page.findChild<QWidget *>(u"pageTitle"_s);
    const auto belowTitle = [&] {
        return page.button->mapTo(&page, QPoint()).y()
            >= title->mapTo(&page, QPoint(0, title->height())).y();
    };
    page.resize(1000, 500);
    page.show();
    QTRY_VERIFY(!belowTitle());
    page.resize(page.button->sizeHint().width() + 60, 500);
    QTRY_VERIFY(belowTitle());
    page.resize(1000, 500);
    QTRY_VERIFY(!belowTitle());
}

void TestPage::aSubtitleIsNeverCutHoweverOftenItWraps()
{
    PlainPage page(m_office.context());
    page.setSubtitle(u"Who we exchange bundles with. An office is known once it is confirmed."_s);
    auto *subtitle = page.findChild<QLabel *>(u"pageSubtitle"_s);
    page.show();
    for (int room = 80; room < 500; room += 30) {
        page.resize(page.button->sizeHint().width() + room, 500);
        QTRY_VERIFY(subtitle->height() >= subtitle->heightForWidth(subtitle->width()));
    }
}

void TestPage::nothingIsSaidUntilSomethingHappened()
{
    const PlainPage page(m_office.context());
    QVERIFY(page.messages().isHidden());
    QVERIFY(page.messages().text().isEmpty());
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
