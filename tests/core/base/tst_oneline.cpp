// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/oneline.h"

#include <QTest>

using namespace landgang;
using namespace Qt::StringLiterals;

class TestOneLine : public QObject
{
    Q_OBJECT

private slots:
    void letsNamesThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("Norwegian") << u"Bjørg-Åse O'Testperson"_s;
        QTest::newRow("Sámi") << u"Máhtte Čáhci"_s;
        QTest::newRow("Arabic") << u"أولا"_s;
        QTest::newRow("with a joiner") << u"می\u200Cخواهم"_s;
        QTest::newRow("beyond the first plane") << u"𐓷𐓘"_s;
        QTest::newRow("as long as may be") << QString(kLineLength, u'å');
    }
    void letsNamesThrough()
    {
        QFETCH(QString, text);
        const Result<> checked = checkLine(u"The name"_s, text);
        QVERIFY2(bool(checked), checked ? "" : qPrintable(checked.error().context));
    }

    void refusesWhatIsNotSeenAndWhatIsTooLong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto unseen = u"cannot be seen"_s;
        QTest::newRow("a line break") << u"Ola\nTestperson"_s << unseen;
        QTest::newRow("an escape") << u"\u001B[31mOla"_s << unseen;
        QTest::newRow("letters turned round") << u"Ola\u202Enosrep"_s << unseen;
        QTest::newRow("a space without width") << u"Ola\u200BTest"_s << unseen;
        QTest::newRow("half a character") << QString(QChar(0xD800)) << unseen;
        QTest::newRow("a separator of lines") << u"Ola\u2028"_s << unseen;
        QTest::newRow("too long") << QString(kLineLength + 1, u'å') << u"201 letters"_s;
    }
    void refusesWhatIsNotSeenAndWhatIsTooLong()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const Result<> checked = checkLine(u"The name"_s, text);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(checked.error().context.contains(said), qPrintable(checked.error().context));
        QVERIFY(checked.error().context.startsWith(u"The name "_s));
    }
};

QTEST_GUILESS_MAIN(TestOneLine)
#include "tst_oneline.moc"
