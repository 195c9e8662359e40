// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/idsource.h"

#include "core/base/bytes.h"

#include <QSet>
#include <QTest>

using namespace landgang;

class TestIdSource : public QObject
{
    Q_OBJECT

private slots:
    void asManyBytesComeAsAreAskedFor();
    void idsDoNotComeTwice();
    void everyBitIsUsed();
};

void TestIdSource::asManyBytesComeAsAreAskedFor()
{
    SystemIdSource source;
    for (qsizetype count = 0; count < 40; ++count) {
        QCOMPARE(source.bytes(count).size(), count);
    }
}

void TestIdSource::idsDoNotComeTwice()
{
    SystemIdSource source;
    QSet<Bytes<struct IdTag, 16>> ids;
    for (int i = 0; i < 1000; ++i) {
        ids.insert(source.next<Bytes<struct IdTag, 16>>());
    }
    QCOMPARE(ids.size(), 1000);
}

void TestIdSource::everyBitIsUsed()
{
    SystemIdSource source;
    QByteArray ones(19, '\0');
    QByteArray zeros(19, '\0');
    for (int i = 0; i < 200; ++i) { // A bit stays the same by chance once in 2 to the 199th.
        const QByteArray bytes = source.bytes(19);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            ones[at] = static_cast<char>(ones[at] | bytes[at]);
            zeros[at] = static_cast<char>(zeros[at] | ~bytes[at]);
        }
    }
    QCOMPARE(ones, QByteArray(19, '\xff'));
    QCOMPARE(zeros, QByteArray(19, '\xff'));
}

QTEST_APPLESS_MAIN(TestIdSource)

#include "tst_idsource.moc"
