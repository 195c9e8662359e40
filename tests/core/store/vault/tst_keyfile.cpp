// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/keyfile.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace landgang;
using namespace landgang::store;
using namespace Qt::StringLiterals;

namespace {

constexpr Argon2Cost kCheap{1, 8192};
const QString kKari = u"Kari Eksempel"_s;
const QString kOla = u"Ola Testperson"_s;

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = KeyFile::make();
        VERIFY_RESULT(m_file.close(kKari, u"blå båt 7"_s, {m_key.clone(), "kari"}, kCheap));
        VERIFY_RESULT(m_file.close(kOla, u"grønn 8"_s, {m_key.clone(), "ola"}, kCheap));
        m_file.closeWithSheet(m_sheet, m_key);
    }

    void eachColleagueOpensWithTheirOwnPassphrase()
    {
        const auto file = KeyFile::fromBytes(m_file.toBytes());
        VERIFY_RESULT(file);
        const auto kari = file->open(u"  kari   eksempel"_s, u"blå båt 7"_s);
        VERIFY_RESULT(kari);
        QCOMPARE(kari->key.bytes(), m_key.bytes());
        QCOMPARE(kari->user, QByteArray("kari"));
        QCOMPARE(file->open(kOla, u"grønn 8"_s)->user, QByteArray("ola"));
        QCOMPARE(codeOf(file->open(kOla, u"blå båt 7"_s)), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(file->open(u"Eva Prøve"_s, u"blå båt 7"_s)), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(file->open({}, u"blå båt 7"_s)), ErrorCode::WrongPassphrase);
    }

    void aNameIsNotNeededWhereThereIsOne()
    {
        VERIFY_RESULT(m_file.remove(kOla));
        VERIFY_RESULT(m_file.open({}, u"blå båt 7"_s));
    }

    void theFileTellsNobodysName()
    {
        const QByteArray bytes = m_file.toBytes();
        QVERIFY(!bytes.contains("Kari"));
        QVERIFY(!bytes.contains("kari"));
        QVERIFY(!bytes.contains(m_key.bytes().toByteArray()));
    }

    void anotherPassphraseTakesThePlaceOfTheOld()
    {
        VERIFY_RESULT(m_file.close(kKari, u"ny"_s, {m_key.clone(), "kari"}, kCheap));
        QCOMPARE(m_file.colleagues(), size_t{2});
        QCOMPARE(codeOf(m_file.open(kKari, u"blå båt 7"_s)), ErrorCode::WrongPassphrase);
        VERIFY_RESULT(m_file.open(kKari, u"ny"_s));
    }

    void whoIsRemovedOpensNoLongerAndTheLastOneStays()
    {
        VERIFY_RESULT(m_file.remove(kOla));
        QCOMPARE(codeOf(m_file.open(kOla, u"grønn 8"_s)), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(m_file.remove(kOla)), ErrorCode::NotFound);
        QCOMPARE(codeOf(m_file.remove(kKari)), ErrorCode::NotPermitted);
    }

    void theRecoverySheetOpens()
    {
        const auto file = KeyFile::fromBytes(m_file.toBytes());
        VERIFY_RESULT(file);
        const auto key = file->openWithSheet(m_sheet);
        VERIFY_RESULT(key);
        QCOMPARE(key->bytes(), m_key.bytes());
        QCOMPARE(codeOf(file->openWithSheet(DataKey::generate())), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(KeyFile::make().openWithSheet(m_sheet)), ErrorCode::WrongPassphrase);
    }

    void damageIsToldFromAWrongPassphraseInEveryByte()
    {
        const QByteArray bytes = m_file.toBytes();
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QCOMPARE(codeOf(KeyFile::fromBytes(changed)), ErrorCode::StoreDamaged);
            QCOMPARE(codeOf(KeyFile::fromBytes(bytes.first(at))), ErrorCode::StoreDamaged);
        }
    }

private:
    const DataKey m_key = DataKey::generate();
    const DataKey m_sheet = DataKey::generate();
    KeyFile m_file = KeyFile::make();
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
