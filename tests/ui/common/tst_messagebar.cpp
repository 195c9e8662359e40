// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/messagebar.h"

#include "tests/ui/common/accessiblenames.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace landgang;
using namespace landgang::ui;

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void isNotThereUntilSomethingIsSaid();
    void textCanBeReachedWithTheKeyboardAndCopied();
    void closingTakesTheMessageAway();
};

void TestMessageBar::isNotThereUntilSomethingIsSaid()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showDone(QStringLiteral("Bundle 3 is written."));
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), QStringLiteral("Bundle 3 is written."));
}

void TestMessageBar::textCanBeReachedWithTheKeyboardAndCopied()
{
    MessageBar bar;
    bar.showError({ErrorCode::FileWrite, QStringLiteral("disk"), {}});
    auto *text = bar.findChild<QLabel *>(QStringLiteral("messageText"));
    QVERIFY(text->focusPolicy() & Qt::TabFocus);
    QVERIFY(text->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QCOMPARE(withoutAccessibleName(bar).join(u'\n'), QString());
}

void TestMessageBar::closingTakesTheMessageAway()
{
    MessageBar bar;
    bar.showNote(QStringLiteral("Something to know."));
    bar.findChild<QToolButton *>()->click();
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
