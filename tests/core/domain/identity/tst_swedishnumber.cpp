// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/identity/swedishnumber.h"

#include <QTest>

using namespace landgang;

class TestSwedishNumber : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreTold_data();
    void numbersAreTold();
    void everySlipOfOneDigitIsSeen();
};

void TestSwedishNumber::numbersAreTold_data()
{
    using enum SwedishNumberCheck;
    QTest::addColumn<QString>("text");
    QTest::addColumn<SwedishNumberCheck>("check");
    const auto row = [](const char *text, SwedishNumberCheck check) {
        QTest::newRow(text) << QString::fromLatin1(text) << check;
    };
    // Of Skatteverket's published test numbers and its example in SKV 704; none is a person's.
    row("19121212-1212", Valid);
    row("121212-1212", Valid);
    row("121212+1212", Valid);
    row("1212121212", Valid);
    row("19 121212 1212", Valid);
    row("640823-3234", Valid);
    row("701063-2391", Coordination);
    row("19701063-2391", Coordination);
    row("", Empty);
    row("  ", Empty);
    row("640823-323", WrongLength);
    row("640823-32345", WrongLength);
    row("64-0823-3234", WrongLength);
    row("640823-323x", WrongLength);
    row("641323-3234", ImpossibleDate);
    row("640832-3234", ImpossibleDate);
    row("701092-2391", ImpossibleDate);
    row("650229-0000", ImpossibleDate);
    row("640823-3235", WrongCheckDigit);
    row("701063-2392", WrongCheckDigit);
}

void TestSwedishNumber::numbersAreTold()
{
    QFETCH(QString, text);
    QFETCH(SwedishNumberCheck, check);
    QCOMPARE(checkSwedishNumber(text), check);
}

void TestSwedishNumber::everySlipOfOneDigitIsSeen()
{
    const QString sound = QStringLiteral("6408233234");
    for (qsizetype i = 0; i < sound.size(); ++i) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString slipped = sound;
            slipped[i] = QLatin1Char(digit);
            QVERIFY2((checkSwedishNumber(slipped) == SwedishNumberCheck::Valid)
                         == (slipped == sound),
                     qPrintable(slipped));
        }
    }
}

QTEST_APPLESS_MAIN(TestSwedishNumber)

#include "tst_swedishnumber.moc"
