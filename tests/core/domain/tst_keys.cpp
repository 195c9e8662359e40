// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/keys.h"

#include <QSet>
#include <QTest>

using namespace landgang;

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void onlyPlainNamesAreKeys_data();
    void onlyPlainNamesAreKeys();
    void keysCompareByTheirText();
};

void TestKeys::onlyPlainNamesAreKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKey");
    QTest::newRow("letters") << QStringLiteral("housing") << true;
    QTest::newRow("one letter") << QStringLiteral("a") << true;
    QTest::newRow("digits and hyphens") << QStringLiteral("follow-up-day-90") << true;
    QTest::newRow("forty characters") << QString(40, u'z') << true;
    QTest::newRow("forty-one characters") << QString(41, u'z') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("capital") << QStringLiteral("Housing") << false;
    QTest::newRow("digit first") << QStringLiteral("1st") << false;
    QTest::newRow("hyphen first") << QStringLiteral("-a") << false;
    QTest::newRow("space") << QStringLiteral("a b") << false;
    QTest::newRow("underscore") << QStringLiteral("a_b") << false;
    QTest::newRow("Norwegian letter") << QStringLiteral("opplæring") << false;
    QTest::newRow("digit of another script") << QStringLiteral("a١") << false;
    QTest::newRow("newline at the end") << QStringLiteral("a\n") << false;
}

void TestKeys::onlyPlainNamesAreKeys()
{
    QFETCH(QString, text);
    QFETCH(bool, isKey);
    const auto key = AreaKey::fromString(text);
    QCOMPARE(key.has_value(), isKey);
    if (key) {
        QCOMPARE(key->toString(), text);
    }
}

void TestKeys::keysCompareByTheirText()
{
    const auto first = *ItemKey::fromString(u"a-1");
    const auto again = *ItemKey::fromString(u"a-1");
    const auto second = *ItemKey::fromString(u"b");
    QVERIFY(first == again);
    QVERIFY(first < second);
    QVERIFY(!(second < first));
    QCOMPARE(QSet<ItemKey>({first, again, second}).size(), 2);
}

QTEST_APPLESS_MAIN(TestKeys)

#include "tst_keys.moc"
