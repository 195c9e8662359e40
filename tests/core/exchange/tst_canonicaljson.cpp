// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/canonicaljson.h"

#include <QTest>

using namespace landgang::exchange;
using namespace Qt::StringLiterals;

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private slots:
    void membersAreSortedAndTextIsUtf8();
    void onlyTheOneFormIsRead_data();
    void onlyTheOneFormIsRead();
    void timesHaveOneSpelling_data();
    void timesHaveOneSpelling();
    void base64HasOneSpelling_data();
    void base64HasOneSpelling();
    void integersAreExact();
};

void TestCanonicalJson::membersAreSortedAndTextIsUtf8()
{
    const QJsonObject object{{u"b"_s, u"æ\"\n\u0001/"_s}, {u"a"_s, 1}, {u"B"_s, QJsonValue()}};
    QCOMPARE(toCanonicalJson(object),
             QByteArray("{\"B\":null,\"a\":1,\"b\":\"\xc3\xa6\\\"\\n\\u0001/\"}"));
}

void TestCanonicalJson::onlyTheOneFormIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("empty object") << QByteArray("{}") << true;
    QTest::newRow("sorted") << QByteArray("{\"a\":1,\"b\":2}") << true;
    QTest::newRow("unsorted") << QByteArray("{\"b\":2,\"a\":1}") << false;
    QTest::newRow("member twice") << QByteArray("{\"a\":1,\"a\":1}") << false;
    QTest::newRow("space") << QByteArray("{ }") << false;
    QTest::newRow("newline at the end") << QByteArray("{}\n") << false;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << false;
    QTest::newRow("number with a point") << QByteArray("{\"a\":1.0}") << false;
    QTest::newRow("number with an exponent") << QByteArray("{\"a\":1e2}") << false;
    QTest::newRow("escaped slash") << QByteArray("{\"a\":\"\\/\"}") << false;
    QTest::newRow("escaped letter") << QByteArray("{\"a\":\"\\u00e6\"}") << false;
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}") << false;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("deep") << QByteArray(QByteArray("{\"a\":").repeated(5000) + "1"
                                        + QByteArray("}").repeated(5000))
                          << false;
}

void TestCanonicalJson::onlyTheOneFormIsRead()
{
    QFETCH(QByteArray, json);
    QTEST(fromCanonicalJson(json).has_value(), "allowed");
}

void TestCanonicalJson::timesHaveOneSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("utc") << u"2031-04-01T09:30:00Z"_s << true;
    QTest::newRow("local") << u"2031-04-01T09:30:00"_s << false;
    QTest::newRow("offset") << u"2031-04-01T09:30:00+00:00"_s << false;
    QTest::newRow("fractions") << u"2031-04-01T09:30:00.5Z"_s << false;
    QTest::newRow("no such day") << u"2031-02-30T09:30:00Z"_s << false;
    QTest::newRow("one digit") << u"2031-4-01T09:30:00Z"_s << false;
    QTest::newRow("lower case") << u"2031-04-01t09:30:00z"_s << false;
    QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCanonicalJson::timesHaveOneSpelling()
{
    QFETCH(QString, text);
    const auto time = fromJsonTime(text);
    QTEST(time.has_value(), "allowed");
    if (time) {
        QCOMPARE(*time, QDateTime(QDate(2031, 4, 1), QTime(9, 30), Qt::UTC));
        QCOMPARE(time->timeSpec(), Qt::UTC);
    }
}

void TestCanonicalJson::base64HasOneSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("empty") << u""_s << true;
    QTest::newRow("padded") << u"YQ=="_s << true;
    QTest::newRow("unused bits") << u"YR=="_s << false;
    QTest::newRow("no padding") << u"YQ"_s << false;
    QTest::newRow("space") << u"YQ== "_s << false;
    QTest::newRow("newline") << u"YW\nJj"_s << false;
    QTest::newRow("url alphabet") << u"__-_"_s << false;
    QTest::newRow("letter outside Latin-1") << u"YQ=€"_s << false;
}

void TestCanonicalJson::base64HasOneSpelling()
{
    QFETCH(QString, text);
    QTEST(fromBase64(text).has_value(), "allowed");
}

void TestCanonicalJson::integersAreExact()
{
    JsonProblem problem;
    const QJsonObject object = *fromCanonicalJson("{\"n\":9007199254740991}");
    JsonMembers members(object, {"n"_L1}, problem);
    QCOMPARE(members.integer("n"_L1), quint64(9007199254740991));
    QVERIFY(problem.isEmpty());
    JsonMembers larger(QJsonObject{{u"n"_s, qint64(9007199254740992)}}, {"n"_L1}, problem);
    QCOMPARE(larger.integer("n"_L1), quint64(0));
    QVERIFY(!problem.isEmpty());
}

QTEST_APPLESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
