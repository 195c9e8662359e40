// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

#include "core/base/limits.h"
#include "core/exchange/codec/canonicaljson.h"
#include "core/exchange/crypto/signeddata.h"

#include <QJsonDocument>

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestOfficeCard : public QObject
{
    Q_OBJECT

private slots:
    void aCardComesOutAsItWentIn();
    void aSmallCardIsEnough();
    void staffAndDevicesAreFound();
    void kindsHaveWords_data();
    void kindsHaveWords();
    void noTamperedByteIsAccepted();
    void noTruncatedCardIsAccepted();
    void aCardThatDoesNotHoldTogetherIsNotWritten_data();
    void aCardThatDoesNotHoldTogetherIsNotWritten();
    void otherTextIsRefusedThoughSigned_data();
    void otherTextIsRefusedThoughSigned();
    void anotherSignatureIsRefused();
    void aLargeFileIsNotLookedAt();

private:
    QByteArray cardText() const
    {
        return readSignedDataShape(m_file, SignedContent::Inside)->content;
    }
    QByteArray signedByRoot(const QByteArray &text) const
    {
        return taken(signContent(text, SignedContent::Inside,
                                 {m_office.root.key(), m_office.root.certificate()}, now()));
    }

    Office m_office = makeOffice(u"Nordvik fengsel"_s);
    QByteArray m_file = taken(writeCard(m_office.card(), m_office.root.key()));
};

void TestOfficeCard::aCardComesOutAsItWentIn()
{
    const OfficeCard read = taken(readCard(m_file));
    QVERIFY(read == m_office.card());
    QVERIFY(read.office() == m_office.id());
    QVERIFY(read.realm() == Realm::Practice);
}

void TestOfficeCard::aSmallCardIsEnough()
{
    OfficeCard card = m_office.card();
    card.municipality.clear();
    card.phone.clear();
    card.staff.clear();
    card.devices.clear();
    QVERIFY(taken(readCard(taken(writeCard(card, m_office.root.key())))) == card);
}

void TestOfficeCard::staffAndDevicesAreFound()
{
    const OfficeCard card = m_office.card();
    QCOMPARE(card.staffName(idOf<UserId>(1)).value_or(QString()), u"Ola Testperson"_s);
    QVERIFY(!card.staffName(idOf<UserId>(2)));
    QVERIFY(card.device(m_office.deviceId()) != nullptr);
    QVERIFY(card.device(idOf<DeviceId>(2)) == nullptr);
}

void TestOfficeCard::kindsHaveWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const QStringList words{u"prison"_s,       u"nav-municipal"_s, u"nav-state"_s,
                            u"municipality"_s, u"probation"_s,     u"county"_s,
                            u"health-trust"_s, u"other"_s};
    for (int i = 0; i < words.size(); ++i) {
        QTest::newRow(qPrintable(words[i])) << i << words[i];
    }
}

void TestOfficeCard::kindsHaveWords()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QCOMPARE(word(static_cast<OfficeKind>(kind)), text);
    QVERIFY(officeKindFromWord(text) == static_cast<OfficeKind>(kind));
    QVERIFY(!officeKindFromWord(text.toUpper()));
}

void TestOfficeCard::noTamperedByteIsAccepted()
{
    for (qsizetype byte = 0; byte < m_file.size(); ++byte) {
        // Bit 5 is the case of a letter, which X.509 does not care about.
        const qsizetype bit = byte * 8 + (byte % 2 == 0 ? 5 : byte / 2 % 8);
        const auto card = readCard(flipped(m_file, bit));
        QVERIFY2(!card, qPrintable(u"bit %1"_s.arg(bit)));
        QCOMPARE(card.error().code, ErrorCode::CardInvalid);
    }
}

void TestOfficeCard::noTruncatedCardIsAccepted()
{
    for (qsizetype length = 0; length < m_file.size(); ++length) {
        QVERIFY(!readCard(m_file.first(length)));
    }
    QVERIFY(!readCard(m_file + '\0'));
}

void TestOfficeCard::aCardThatDoesNotHoldTogetherIsNotWritten_data()
{
    QTest::addColumn<QString>("wrong");
    for (const char *wrong :
         {"device of another office", "encryption of another office", "device as encryption",
          "encryption as device", "no name", "device as root", "another key"}) {
        QTest::newRow(wrong) << QString::fromLatin1(wrong);
    }
}

void TestOfficeCard::aCardThatDoesNotHoldTogetherIsNotWritten()
{
    QFETCH(QString, wrong);
    const Office other = makeOffice(u"Nordvik fengsel"_s);
    OfficeCard card = m_office.card();
    if (wrong == u"device of another office"_s) {
        card.devices.push_back(other.device.certificate);
    } else if (wrong == u"encryption of another office"_s) {
        card.encryption = other.encryption.certificate;
    } else if (wrong == u"device as encryption"_s) {
        card.encryption = m_office.device.certificate;
    } else if (wrong == u"encryption as device"_s) {
        card.devices = {m_office.encryption.certificate};
    } else if (wrong == u"no name"_s) {
        card.name = u" "_s;
    } else if (wrong == u"device as root"_s) {
        card.root = m_office.device.certificate;
    }
    const bool isOtherKey = wrong == u"another key"_s;
    QVERIFY(!writeCard(card, isOtherKey ? other.root.key() : m_office.root.key()));
}

void TestOfficeCard::otherTextIsRefusedThoughSigned_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("space") << QByteArray("{\"dev") << QByteArray("{ \"dev");
    QTest::newRow("unknown member")
        << QByteArray("\"format\"") << QByteArray("\"extra\":1,\"format\"");
    QTest::newRow("missing member") << QByteArray("\"phone\":\"00 00 00 00\",") << QByteArray();
    QTest::newRow("member twice") << QByteArray("\"format\":0")
                                  << QByteArray("\"format\":0,\"format\":0");
    QTest::newRow("newer format") << QByteArray("\"format\":0") << QByteArray("\"format\":1");
    QTest::newRow("another type") << QByteArray("landgang-card") << QByteArray("landgang-note");
    QTest::newRow("unknown kind") << QByteArray("\"prison\"") << QByteArray("\"castle\"");
    QTest::newRow("escaped letter") << QByteArray("\"prison\"") << QByteArray("\"\\u0070rison\"");
    QTest::newRow("local time") << QByteArray("09:30:00Z") << QByteArray("09:30:00");
    QTest::newRow("impossible time") << QByteArray("09:30:00Z") << QByteArray("24:30:00Z");
    QTest::newRow("upper-case id") << QByteArray("\"id\":\"01") << QByteArray("\"id\":\"0A");
    QTest::newRow("short id") << QByteArray("\"id\":\"01") << QByteArray("\"id\":\"");
    QTest::newRow("number for text") << QByteArray("\"Nordvik\"") << QByteArray("7");
    QTest::newRow("nothing") << QByteArray("{") << QByteArray();
}

void TestOfficeCard::otherTextIsRefusedThoughSigned()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QVERIFY(readCard(signedByRoot(cardText())).hasValue());
    QVERIFY(cardText().contains(from));
    const auto card = readCard(signedByRoot(cardText().replace(from, to)));
    QVERIFY(!card);
    QCOMPARE(card.error().code, ErrorCode::CardInvalid);
}

void TestOfficeCard::anotherSignatureIsRefused()
{
    const Office other = makeOffice(u"Nordvik fengsel"_s);
    // Signed by another office, by a device of this one, and with a certificate too many.
    const auto byOther = signContent(cardText(), SignedContent::Inside,
                                     {other.root.key(), other.root.certificate()}, now());
    QVERIFY(!readCard(taken(byOther)));
    const auto byDevice = signContent(
        cardText(), SignedContent::Inside,
        {m_office.device.key, m_office.device.certificate, {m_office.root.certificate()}}, now());
    QVERIFY(!readCard(taken(byDevice)));
    const auto withMore = signContent(
        cardText(), SignedContent::Inside,
        {m_office.root.key(), m_office.root.certificate(), {other.root.certificate()}}, now());
    QVERIFY(!readCard(taken(withMore)));
    const auto detached = signContent(cardText(), SignedContent::Detached,
                                      {m_office.root.key(), m_office.root.certificate()}, now());
    QVERIFY(!readCard(taken(detached)));
}

void TestOfficeCard::aLargeFileIsNotLookedAt()
{
    OfficeCard card = m_office.card();
    card.staff.assign(12'000, {idOf<UserId>(1), u"Kari Eksempel"_s, u"Nav-veileder"_s});
    QVERIFY(!writeCard(card, m_office.root.key()));
    const auto large = readCard(QByteArray(limits::kCardBytes + 1, '0'));
    QVERIFY(large.error().context.contains(u"larger"_s));
}

QTEST_GUILESS_MAIN(TestOfficeCard)
#include "tst_officecard.moc"
