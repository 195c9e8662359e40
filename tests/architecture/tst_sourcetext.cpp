// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/architecture/sourcetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace landgang::architecture;

class TestSourceText : public QObject
{
    Q_OBJECT

private slots:
    void commentsAreNoCode();
    void literalsAreSetAside();
    void neighbouringLiteralsAreOne();
    void rawLiteralsEndAtTheirOwnMark();
    void aDigitSeparatorBeginsNoCharacter();
    void includesKeepTheirBrackets();
};

void TestSourceText::commentsAreNoCode()
{
    const SourceText text = takeApart(u"int a; // one \"two\"\nint /* three */ b;\n"_s);
    QCOMPARE(text.code, u"int a; \nint   b;\n"_s);
    QCOMPARE(text.literals, QStringList());
}

void TestSourceText::literalsAreSetAside()
{
    const SourceText text = takeApart(u"f(\"a \\\" // b\", 'x', '\\'', \"c\");"_s);
    QCOMPARE(text.code, u"f(\"\", ' ', ' ', \"\");"_s);
    QCOMPARE(text.literals, (QStringList{u"a \" // b"_s, u"c"_s}));
}

void TestSourceText::neighbouringLiteralsAreOne()
{
    const SourceText text = takeApart(u"f(u\"one \"\n  u\"two\"_s, \"three\");"_s);
    QCOMPARE(text.literals, (QStringList{u"one two"_s, u"three"_s}));
}

void TestSourceText::rawLiteralsEndAtTheirOwnMark()
{
    const SourceText text = takeApart(u"f(R\"x(a)\" // b)x\"); g();"_s);
    QCOMPARE(text.literals, QStringList{u"a)\" // b"_s});
    QVERIFY(text.code.endsWith("g();"_L1));
}

void TestSourceText::aDigitSeparatorBeginsNoCharacter()
{
    const SourceText text = takeApart(u"int a = 10'000; f(u'\"', \"b\");"_s);
    QCOMPARE(text.literals, QStringList{u"b"_s});
}

void TestSourceText::includesKeepTheirBrackets()
{
    const SourceText text = takeApart(u"#include <QString>\n  #include \"a/b.h\" // why\n"_s);
    QCOMPARE(text.includes, (QStringList{u"<QString>"_s, u"\"a/b.h\""_s}));
}

QTEST_GUILESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
