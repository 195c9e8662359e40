// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/phonewords.h"

#include <QTest>

using namespace landgang::exchange;

class TestPhoneWords : public QObject
{
    Q_OBJECT

private slots:
    void eightWordsTellTheBundleAndWhatBecameOfIt()
    {
        const QStringList received = phoneWords(m_digest, PhoneResult::Received);
        QCOMPARE(received.size(), 8);
        QVERIFY(received != phoneWords(m_digest, PhoneResult::Refused));
        QVERIFY(received != phoneWords(QByteArray(32, 'b'), PhoneResult::Received));
        QVERIFY(!received.contains(QString()));
    }

    void theyAreTheSameForEver()
    {
        // SHA-256("phone/1" ‖ 32 × "a" ‖ "received"), worked out without this program.
        QCOMPARE(phoneWords(m_digest, PhoneResult::Received).join(u' '),
                 QStringLiteral("frukt mais etablere lampe revy nivå annet show"));
    }

    void typedWordsSayWhichResultTheyMean_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("expected");
        const QStringList received = phoneWords(m_digest, PhoneResult::Received);
        QTest::newRow("received") << received << static_cast<int>(PhoneResult::Received);
        QTest::newRow("refused") << phoneWords(m_digest, PhoneResult::Refused)
                                 << static_cast<int>(PhoneResult::Refused);
        QStringList loud;
        for (const QString &word : received) {
            loud << QString(u' ' + word.toUpper());
        }
        QTest::newRow("in capitals") << loud << static_cast<int>(PhoneResult::Received);
        QStringList swapped = received;
        swapped.swapItemsAt(2, 5);
        QTest::newRow("another order") << swapped << kNothing;
        QTest::newRow("seven") << received.first(7) << kNothing;
        QTest::newRow("nine") << received + QStringList{received.first()} << kNothing;
        QTest::newRow("none") << QStringList() << kNothing;
        QTest::newRow("of another bundle")
            << phoneWords(QByteArray(32, 'b'), PhoneResult::Received) << kNothing;
    }
    void typedWordsSayWhichResultTheyMean()
    {
        QFETCH(QStringList, typed);
        const auto result = phoneResult(m_digest, typed);
        QTEST(result ? static_cast<int>(*result) : kNothing, "expected");
    }

private:
    static constexpr int kNothing = -1;
    const QByteArray m_digest = QByteArray(32, 'a');
};

QTEST_APPLESS_MAIN(TestPhoneWords)
#include "tst_phonewords.moc"
