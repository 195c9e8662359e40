// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/keyderivation.h"

#include <QTest>

using namespace landgang;

class TestKeyDerivation : public QObject
{
    Q_OBJECT

private slots:
    void itIsTheHkdfOfRfc5869()
    {
        // Appendix A.1.
        QCOMPARE(hkdfSha256(QByteArray(22, '\x0b'),
                            QByteArray::fromHex("000102030405060708090a0b0c"),
                            QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"), 42)
                     .toHex(),
                 QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                            "34007208d5b887185865"));
    }

    void itIsTheHkdfOfRfc5869WithoutASaltEither()
    {
        // Appendix A.3.
        QCOMPARE(hkdfSha256(QByteArray(22, '\x0b'), {}, {}, 42).toHex(),
                 QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                            "9d201395faa4b61a96c8"));
    }
};

QTEST_GUILESS_MAIN(TestKeyDerivation)
#include "tst_keyderivation.moc"
