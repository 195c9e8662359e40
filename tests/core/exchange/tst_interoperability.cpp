// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

#include "core/exchange/envelope/envelope.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

/// A bundle can be opened and checked without this program, by what every system has.
class TestInteroperability : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensslDecryptsTheEnvelope();
    void opensslVerifiesThePackage();
    void opensslVerifiesACard();
    void opensslVerifiesACertificate();
    void unzipFindsNothingWrong();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    /// Whether `program` ends with 0; otherwise what it said is printed.
    bool run(const QString &program, const QStringList &arguments) const;
    bool openssl(const QStringList &arguments) const { return run(u"openssl"_s, arguments); }

    QTemporaryDir m_folder;
    Office m_prison = makeOffice(u"Nordvik fengsel æøå"_s);
    Office m_nav = makeOffice(u"NAV Sørvik"_s);
    SignedPackage m_package = packageOf(makeBundle(m_prison, m_nav), m_prison);
};

void TestInteroperability::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("There is no openssl program here.");
    }
    write(u"root.der"_s, m_prison.root.certificate().der());
    QVERIFY(openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, path(u"root.der"_s), u"-out"_s,
                     path(u"root.pem"_s)}));
}

void TestInteroperability::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestInteroperability::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestInteroperability::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool isDone = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!isDone) {
        qInfo().noquote() << program << arguments << QString::fromLocal8Bit(process.readAll());
    }
    return isDone;
}

void TestInteroperability::opensslDecryptsTheEnvelope()
{
    const QByteArray file = taken(sealPackage(m_package, m_nav.encryption.certificate));
    write(u"bundle.p7m"_s, file.chopped(kTrailerBytes));
    write(u"key.der"_s, m_nav.encryption.key.toPkcs8());
    write(u"encryption.der"_s, m_nav.encryption.certificate.der());
    QVERIFY(openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, path(u"encryption.der"_s),
                     u"-out"_s, path(u"encryption.pem"_s)}));
    QVERIFY(openssl({u"pkey"_s, u"-inform"_s, u"DER"_s, u"-in"_s, path(u"key.der"_s), u"-out"_s,
                     path(u"key.pem"_s)}));
    QVERIFY(openssl({u"cms"_s, u"-decrypt"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                     path(u"bundle.p7m"_s), u"-recip"_s, path(u"encryption.pem"_s), u"-inkey"_s,
                     path(u"key.pem"_s), u"-out"_s, path(u"bundle.asice"_s)}));
    QCOMPARE(read(u"bundle.asice"_s), m_package.container);
}

void TestInteroperability::opensslVerifiesThePackage()
{
    const Package package = partsOf(m_package.container);
    write(u"manifest.xml"_s, package.manifest.content);
    write(u"signature.p7s"_s, package.signature.content);
    const QStringList verify{u"cms"_s,
                             u"-verify"_s,
                             u"-binary"_s,
                             u"-cades"_s,
                             u"-no_check_time"_s,
                             u"-inform"_s,
                             u"DER"_s,
                             u"-in"_s,
                             path(u"signature.p7s"_s),
                             u"-CAfile"_s,
                             path(u"root.pem"_s),
                             u"-out"_s,
                             path(u"out"_s),
                             u"-content"_s};
    QVERIFY(openssl(verify + QStringList{path(u"manifest.xml"_s)}));
    write(u"other.xml"_s, package.manifest.content + '\n');
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"Verification failure"_s));
    QVERIFY(!openssl(verify + QStringList{path(u"other.xml"_s)}));
}

void TestInteroperability::opensslVerifiesACard()
{
    write(u"card.p7m"_s, taken(writeCard(m_prison.card(), m_prison.root.key())));
    QVERIFY(openssl({u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-no_check_time"_s,
                     u"-inform"_s, u"DER"_s, u"-in"_s, path(u"card.p7m"_s), u"-CAfile"_s,
                     path(u"root.pem"_s), u"-out"_s, path(u"card.json"_s)}));
    QVERIFY(read(u"card.json"_s).startsWith("{\"devices\":"));
}

void TestInteroperability::opensslVerifiesACertificate()
{
    write(u"device.der"_s, m_prison.device.certificate.der());
    QVERIFY(openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, path(u"device.der"_s), u"-out"_s,
                     path(u"device.pem"_s)}));
    QVERIFY(openssl({u"verify"_s, u"-x509_strict"_s, u"-no_check_time"_s, u"-check_ss_sig"_s,
                     u"-CAfile"_s, path(u"root.pem"_s), path(u"device.pem"_s)}));
}

void TestInteroperability::unzipFindsNothingWrong()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty()) {
        QSKIP("There is no unzip program here.");
    }
    write(u"package.asice"_s, m_package.container);
    QVERIFY(run(u"unzip"_s, {u"-q"_s, path(u"package.asice"_s), u"-d"_s, path(u"unpacked"_s)}));
    QCOMPARE(read(u"unpacked/META-INF/ASiCManifest.xml"_s),
             partsOf(m_package.container).manifest.content);
    QVERIFY(!read(u"unpacked/changes/0002.cbor"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestInteroperability)
#include "tst_interoperability.moc"
