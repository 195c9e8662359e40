// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

#include <QJsonArray>

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestBundleDocument : public QObject
{
    Q_OBJECT

private slots:
    void aWrongDocumentIsRefusedThoughSigned_data();
    void aWrongDocumentIsRefusedThoughSigned();
    void nobodyCanClaimAnotherOfficesStream();

private:
    Office m_prison = makeOffice(u"Nordvik fengsel"_s);
    Office m_nav = makeOffice(u"NAV Sørvik"_s);
};

void TestBundleDocument::nobodyCanClaimAnotherOfficesStream()
{
    const QByteArray container = packageOf(makeBundle(m_prison, m_nav), m_prison).container;
    for (const QString &member : {u"id"_s, u"owner"_s, u"nonce"_s, u"case"_s, u"area"_s}) {
        const QByteArray changed =
            withDocument(container, m_prison, [&member](QJsonObject &document) {
                QJsonArray streams = document.value(u"streams"_s).toArray();
                QJsonObject stream = streams[1].toObject();
                const QString other = stream.value(member).toString();
                stream.insert(member,
                              member == u"area"_s ? u"health"_s : QString(other).fill(u'a'));
                streams[1] = stream;
                document.insert(u"streams"_s, streams);
            });
        QCOMPARE(verdict(openPackage(changed, m_nav.reading(m_prison))), u"B16 bundle-damaged"_s);
    }
}

void TestBundleDocument::aWrongDocumentIsRefusedThoughSigned_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const QString damaged = u"B16 bundle-damaged"_s;
    QTest::newRow("nothing") << u"type"_s << QJsonValue(u"landgang-bundle"_s) << QString();
    QTest::newRow("newer format") << u"format"_s << QJsonValue(1) << u"B7 bundle-version"_s;
    QTest::newRow("far newer") << u"format"_s << QJsonValue(4711) << u"B7 bundle-version"_s;
    QTest::newRow("format below") << u"format"_s << QJsonValue(-1) << damaged;
    QTest::newRow("newer reader wanted")
        << u"minReader"_s << QJsonValue(1) << u"B7 bundle-version"_s;
    QTest::newRow("another type") << u"type"_s << QJsonValue(u"landgang-card"_s) << damaged;
    QTest::newRow("unknown member") << u"extra"_s << QJsonValue(1) << damaged;
    QTest::newRow("missing member") << u"number"_s << QJsonValue(QJsonValue::Undefined) << damaged;
    QTest::newRow("broken number") << u"number"_s << QJsonValue(1.5) << damaged;
    QTest::newRow("negative number") << u"number"_s << QJsonValue(-1) << damaged;
    QTest::newRow("number as text") << u"number"_s << QJsonValue(u"17"_s) << damaged;
    QTest::newRow("upper-case id") << u"id"_s << QJsonValue(QString(32, u'A')) << damaged;
    QTest::newRow("local time") << u"created"_s << QJsonValue(u"2031-04-01T09:30:00"_s) << damaged;
    QTest::newRow("short trailer key") << u"trailerKey"_s << QJsonValue(u"AAAA"_s) << damaged;
    QTest::newRow("streams as text") << u"streams"_s << QJsonValue(u"none"_s) << damaged;
    QTest::newRow("no streams, but files")
        << u"streams"_s << QJsonValue(QJsonArray()) << u"B19 bundle-damaged"_s;
    QTest::newRow("author without root")
        << u"authors"_s << QJsonValue(QJsonArray{QJsonObject{{u"device"_s, u""_s}}}) << damaged;
}

void TestBundleDocument::aWrongDocumentIsRefusedThoughSigned()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const QByteArray container = packageOf(makeBundle(m_prison, m_nav), m_prison).container;
    const QByteArray changed =
        withDocument(container, m_prison, [&member, &value](QJsonObject &document) {
            if (value.isUndefined()) {
                document.remove(member);
            } else {
                document.insert(member, value);
            }
        });
    QTEST(verdict(openPackage(changed, m_nav.reading(m_prison))), "expected");
}

QTEST_GUILESS_MAIN(TestBundleDocument)
#include "tst_bundledocument.moc"
