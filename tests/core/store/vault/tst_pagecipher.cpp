// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/framemask.h"
#include "core/store/vault/pagecipher.h"

#include <QTest>

#include <algorithm>

using namespace landgang::store;

class TestPageCipher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // What SQLite leaves alone stays empty.
        std::fill(m_plain.begin(), m_plain.end() - kPageReserve, 'x');
        QVERIFY(m_cipher.seal(m_plain, m_sealed, kPlace));
    }

    void aPageOpensWhereItWasSealed()
    {
        Page opened;
        QVERIFY(m_cipher.open(m_sealed, opened, kPlace));
        QCOMPARE(opened, m_plain);
    }

    void thePagesBytesAreHidden()
    {
        int same = 0;
        for (int i = 0; i < kPageSize - kPageReserve; ++i) {
            same += m_sealed[static_cast<size_t>(i)] == 'x' ? 1 : 0;
        }
        QVERIFY2(same < 100, qPrintable(QString::number(same)));
    }

    void noBitCanBeChangedUnnoticed()
    {
        Page opened;
        for (size_t bit = 0; bit < size_t{kPageSize} * 8; ++bit) {
            Page changed = m_sealed;
            changed[bit / 8] = static_cast<unsigned char>(changed[bit / 8] ^ (1U << bit % 8));
            if (m_cipher.open(changed, opened, kPlace)) {
                QFAIL(qPrintable(QStringLiteral("bit %1 was changed").arg(bit)));
            }
        }
        QVERIFY(std::all_of(opened.begin(), opened.end(), [](auto byte) { return byte == 0; }));
    }

    void aPageDoesNotOpenElsewhere()
    {
        Page opened;
        PageCipher other(DataKey::generate());
        QVERIFY(!other.open(m_sealed, opened, kPlace));
        QVERIFY(!m_cipher.open(m_sealed, opened, {kPlace.number + 1, kPlace.logSalts}));
        QVERIFY(!m_cipher.open(m_sealed, opened, {kPlace.number, {1, 2, 3, 4, 5, 6, 7, 9}}));
    }

    void theSamePageIsSealedDifferentlyEachTime()
    {
        Page again;
        QVERIFY(m_cipher.seal(m_plain, again, kPlace));
        QVERIFY(again != m_sealed);
    }

    void whatIsLeftClearIsNotChanged()
    {
        Page sealed;
        Page opened;
        QVERIFY(m_cipher.seal(m_plain, sealed, {1}, 16));
        QVERIFY(std::equal(sealed.begin(), sealed.begin() + 16, m_plain.begin()));
        QVERIFY(m_cipher.open(sealed, opened, {1}, 16));
        QCOMPARE(opened, m_plain);
    }

    void aFrameHeaderIsUnmaskedOnlyAtItsPlace()
    {
        FrameMask mask(DataKey::generate(), DataKey::generate());
        FrameHeader plain{};
        for (size_t i = 0; i < plain.size(); ++i) {
            plain[i] = static_cast<unsigned char>(i);
        }
        FrameHeader header = plain;
        QVERIFY(mask.mask(header, 32));
        QCOMPARE(saltsOf(header), saltsOf(plain));
        QVERIFY(pageNumberOf(header) != pageNumberOf(plain));
        QVERIFY(!std::equal(header.begin() + 16, header.end(), plain.begin() + 16));
        FrameHeader elsewhere = header;
        QVERIFY(mask.unmask(header, 32));
        QCOMPARE(header, plain);
        QVERIFY(mask.unmask(elsewhere, 32 + 4120));
        QVERIFY(elsewhere != plain);
    }

private:
    const PagePlace kPlace{7, {1, 2, 3, 4, 5, 6, 7, 8}};
    PageCipher m_cipher{DataKey::generate()};
    Page m_plain{};
    Page m_sealed{};
};

QTEST_GUILESS_MAIN(TestPageCipher)
#include "tst_pagecipher.moc"
