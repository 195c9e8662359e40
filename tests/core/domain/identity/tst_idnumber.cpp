// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/identity/idnumber.h"

#include <QTest>

using namespace landgang;

/// The numbers are made up. Those of no synthetic range have years and individual numbers (1945 and
/// 600–899) that have never been issued together, so they cannot be anybody's.
class TestIdNumber : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreJudged_data();
    void numbersAreJudged();
    void everyWrongDigitIsFound();
    void twoNeighboursSwappedAreFound();
};

void TestIdNumber::numbersAreJudged_data()
{
    using enum IdNumberCheck;
    QTest::addColumn<QString>("text");
    QTest::addColumn<IdNumberCheck>("check");
    const auto row = [](const char *name, const char *text, IdNumberCheck check) {
        QTest::newRow(name) << QString::fromUtf8(text) << check;
    };
    row("empty", "", Empty);
    row("spaces only", "  \t ", Empty);
    row("fødselsnummer", "01014560013", Valid);
    row("with a space", "010145 60013", Valid);
    row("with spaces around", " 0101 45 60013 ", Valid);
    row("D-number", "41014560007", Valid);
    row("29 February", "29024860181", Valid);
    row("31 December", "31124960048", Valid);
    row("month + 40, January", "15414560013", Synthetic);
    row("month + 40, December", "15524560051", Synthetic);
    row("month + 65, January", "15664560140", Synthetic);
    row("month + 65, December", "15774560189", Synthetic);
    row("month + 80, January", "15814560187", Synthetic);
    row("month + 80, December", "15924560034", Synthetic);
    row("synthetic D-number", "55814560170", Synthetic);
    row("synthetic 29 February 2000", "29820060006", Synthetic);
    row("ten digits", "1581456018", WrongLength);
    row("twelve digits", "158145601870", WrongLength);
    row("a letter", "1581456018a", WrongLength);
    row("a hyphen", "158145-60187", WrongLength);
    row("digits of another script", "١٥٨١٤٥٦٠١٨٧", WrongLength);
    row("day 0", "00014560084", ImpossibleDate);
    row("day 32", "32014560075", ImpossibleDate);
    row("D-number day 32", "72414560041", ImpossibleDate);
    row("30 February", "30024560097", ImpossibleDate);
    row("29 February of a common year", "29024960011", ImpossibleDate);
    row("synthetic 29 February of a common year", "29820160027", ImpossibleDate);
    row("month 0", "01004560023", ImpossibleDate);
    row("month 13", "01134560041", ImpossibleDate);
    row("month 40", "01404560006", ImpossibleDate);
    row("month 53", "01534560024", ImpossibleDate);
    row("month 65", "01654560052", ImpossibleDate);
    row("month 78", "01784560070", ImpossibleDate);
    row("month 80", "01804560099", ImpossibleDate);
    row("month 93", "01934560007", ImpossibleDate);
    row("first check digit wrong", "15814560197", WrongCheckDigits);
    row("second check digit wrong", "15814560188", WrongCheckDigits);
}

void TestIdNumber::numbersAreJudged()
{
    QFETCH(QString, text);
    QTEST(checkIdNumber(text), "check");
}

void TestIdNumber::everyWrongDigitIsFound()
{
    const QString right = QStringLiteral("15814560187");
    for (qsizetype at = 0; at < right.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[at] = digit;
            const bool valid = checkIdNumber(wrong) == IdNumberCheck::Synthetic;
            QVERIFY2(valid == (wrong == right), qPrintable(wrong));
        }
    }
}

void TestIdNumber::twoNeighboursSwappedAreFound()
{
    const QString right = QStringLiteral("15814560187");
    for (qsizetype at = 0; at + 1 < right.size(); ++at) {
        QString wrong = right;
        std::swap(wrong[at], wrong[at + 1]);
        const bool valid = checkIdNumber(wrong) == IdNumberCheck::Synthetic;
        QVERIFY2(valid == (wrong == right), qPrintable(wrong));
    }
}

QTEST_APPLESS_MAIN(TestIdNumber)

#include "tst_idnumber.moc"
