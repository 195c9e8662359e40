// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/jsonlines.h"

#include <QTest>

using namespace landgang;

class TestJsonLines : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreFoundOnTheirLines_data();
    void valuesAreFoundOnTheirLines();
    void membersGivenTwiceAreFound();
    void namesAreReadAsJsonReadsThem();
    void whatIsNotThereHasTheLineAroundIt();
    void linesOfOffsetsAreCounted();
    void deepAndWideTextsStaySmall();
};

void TestJsonLines::valuesAreFoundOnTheirLines_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line"); // Of the second element of the member "a".
    QTest::newRow("one line") << QByteArray(R"({"a":[1,2]})") << 1;
    QTest::newRow("lines") << QByteArray("{\n\"a\"\n:\n[\n1\n,\n2\n]\n}") << 7;
    QTest::newRow("carriage returns") << QByteArray("{\r\n\"a\": [\r\n1,\r\n2]}") << 4;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf\n{\"a\": [1, 2]}") << 2;
    QTest::newRow("brackets in text")
        << QByteArray("{\"b\": \"}]{[,:\",\n\"a\": [\"]\",\n2]}") << 3;
    QTest::newRow("quotes in text") << QByteArray(R"({"b": "\"\\", "a": ["\\\"",)"
                                                  "\n2]}")
                                    << 2;
    QTest::newRow("backslash at the end") << QByteArray("{\"b\": \"\\\\\",\n\"a\": [1,\n2]}") << 3;
    QTest::newRow("escapes before") << QByteArray("{\"\\u0062\": \"\\n\\n\",\n\"a\": [1,2]}") << 2;
    QTest::newRow("words and numbers")
        << QByteArray("{\"b\": [true,false,null,-1.5e+3],\n\"a\": [null,\n-2e9]}") << 3;
    QTest::newRow("empty containers")
        << QByteArray("{\"b\": {}, \"c\": [], \"d\": \"\",\n\"a\": [[],\n{}]}") << 3;
    QTest::newRow("Norwegian letters") << QByteArray("{\"æ\": \"øå\",\n\"a\": [\"å\",\n2]}") << 3;
}

void TestJsonLines::valuesAreFoundOnTheirLines()
{
    QFETCH(QByteArray, json);
    const JsonLines lines(json);
    const int array = lines.member(JsonLines::kDocument, QStringLiteral("a"));
    QVERIFY(array != JsonLines::kDocument);
    QTEST(lines.lineOf(lines.element(array, 1)), "line");
}

void TestJsonLines::membersGivenTwiceAreFound()
{
    const JsonLines lines("{\"a\": 1,\n\"b\": {\"a\": 2},\n\"\\u0061\": 3}");
    QCOMPARE(lines.duplicates().size(), size_t(1));
    QCOMPARE(lines.duplicates().front().name, QStringLiteral("a"));
    QCOMPARE(lines.duplicates().front().line, 3);
}

void TestJsonLines::namesAreReadAsJsonReadsThem()
{
    const JsonLines lines("{\"a/b\": 1,\n\"~\\\"\\n\": 2,\n\"\\u00e6\": 3,\n\"\": 4}");
    const auto line = [&lines](const QString &name) {
        return lines.lineOf(lines.member(JsonLines::kDocument, name));
    };
    QCOMPARE(line(QStringLiteral("a/b")), 1);
    QCOMPARE(line(QStringLiteral("~\"\n")), 2);
    QCOMPARE(line(QStringLiteral("æ")), 3);
    QCOMPARE(line(QString()), 4);
}

void TestJsonLines::whatIsNotThereHasTheLineAroundIt()
{
    const JsonLines lines("\n{\"a\":\n[\n1]}");
    const int array = lines.member(JsonLines::kDocument, QStringLiteral("a"));
    QCOMPARE(lines.element(array, 5), array);
    QCOMPARE(lines.member(array, QStringLiteral("x")), array);
    QCOMPARE(lines.lineOf(array), 2);
    QCOMPARE(lines.lineOf(JsonLines::kDocument), 2);
}

void TestJsonLines::linesOfOffsetsAreCounted()
{
    const QByteArray text("a\nb\nc");
    QCOMPARE(JsonLines::lineAt(text, 0), 1);
    QCOMPARE(JsonLines::lineAt(text, 1), 1);
    QCOMPARE(JsonLines::lineAt(text, 2), 2);
    QCOMPARE(JsonLines::lineAt(text, 5), 3);
    QCOMPARE(JsonLines::lineAt(text, 500), 3);
    QCOMPARE(JsonLines::lineAt(text, -1), 1);
    QCOMPARE(JsonLines::lineAt({}, 0), 1);
}

void TestJsonLines::deepAndWideTextsStaySmall()
{
    // Whole paths kept for each of these elements would take a terabyte.
    const QByteArray name(1'000'000, 'n');
    const QByteArray json = "{\"" + name + "\": [" + QByteArray("1,\n").repeated(500'000) + "1]}";
    const JsonLines lines(json);
    const int array = lines.member(JsonLines::kDocument, QString::fromLatin1(name));
    QCOMPARE(lines.lineOf(lines.element(array, 500'000)), 500'001);

    const QByteArray deep = QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000);
    QCOMPARE(JsonLines(deep).lineOf(JsonLines::kDocument), 1);
}

QTEST_APPLESS_MAIN(TestJsonLines)

#include "tst_jsonlines.moc"
