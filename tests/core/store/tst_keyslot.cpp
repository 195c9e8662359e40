// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/canonicalcbor.h"
#include "core/store/vault/keyslot.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace landgang;
using namespace landgang::store;

class TestKeySlot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto slot = closeSlot(m_key.bytes(), QStringLiteral("blå båt 7"), {1, 8192});
        VERIFY_RESULT(slot);
        m_slot = *slot;
    }

    void theRightPassphraseOpens()
    {
        const auto opened = openSlot(m_slot, QStringLiteral("blå båt 7"));
        VERIFY_RESULT(opened);
        QCOMPARE(*opened, m_key.bytes());
    }

    void composedAndDecomposedLettersAreTheSamePassphrase()
    {
        const QString decomposed =
            QStringLiteral("blå båt 7").normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed != QStringLiteral("blå båt 7"));
        VERIFY_RESULT(openSlot(m_slot, decomposed));
    }

    void aWrongPassphraseIsToldFromADamagedSlot()
    {
        const auto wrong = openSlot(m_slot, QStringLiteral("blå båt 8"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::WrongPassphrase);
        const auto cut = openSlot(m_slot.chopped(1), QStringLiteral("blå båt 7"));
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::StoreDamaged);
    }

    void aSlotThatAsksForTooMuchIsRefused()
    {
        CborWriter writer;
        writer.beginArray(5);
        writer.text(u"argon2id");
        writer.integer(3);
        writer.integer(qint64{1} << 40);
        writer.bytes(QByteArray(16, 's'));
        writer.bytes(QByteArray(72, 'x'));
        writer.endArray();
        const auto opened = openSlot(writer.result(), QStringLiteral("x"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
    }

    void aSecretOpensOnlyForItsPurpose()
    {
        const QByteArray sealed = sealSecret(m_key, "device", "secret");
        QCOMPARE(*openSecret(m_key, "device", sealed), QByteArray("secret"));
        QVERIFY(!openSecret(m_key, "encryption", sealed));
        QVERIFY(!openSecret(DataKey::generate(), "device", sealed));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray altered = sealed;
            altered[i] = static_cast<char>(altered[i] ^ 1);
            QVERIFY(!openSecret(m_key, "device", altered));
        }
        QVERIFY(!sealed.contains("secret"));
    }

private:
    DataKey m_key = DataKey::generate();
    QByteArray m_slot;
};

QTEST_GUILESS_MAIN(TestKeySlot)
#include "tst_keyslot.moc"
