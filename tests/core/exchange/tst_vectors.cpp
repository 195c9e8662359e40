// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/fixture.h"
#include "tests/core/exchange/vectorfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

/// The reader against what another implementation made of docs/bundle-format.md.
class TestVectors : public QObject
{
    Q_OBJECT

private slots:
    void eachVectorIsJudgedAsItSays_data();
    void eachVectorIsJudgedAsItSays();
    void thereIsAVectorForEveryRule();
    void thereAreAtLeastAHundredAndFifty();
    void noTwoVectorsAreTheSame();

private:
    [[nodiscard]] VerificationReport judge(const VectorFile &vector) const;

    Identity m_encryption = publishedIdentity(u"receiver-encryption"_s);
    Certificate m_receiver = publishedCertificate(u"receiver-root"_s);
    Certificate m_sender = publishedCertificate(u"sender-root"_s);
};

/// "bundle-damaged" as the vectors have it, which a card says of itself in its own way.
static QString publishedCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BundleDamaged:
    case ErrorCode::CardInvalid: return u"damaged"_s;
    case ErrorCode::BundleNotForUs: return u"not-for-us"_s;
    case ErrorCode::BundleUntrusted: return u"untrusted"_s;
    case ErrorCode::BundleVersion: return u"version"_s;
    default: return errorName(code);
    }
}

/// The first rule and code, "B5 damaged"; of what is not refused "valid", with its warnings.
static QString judgement(const VerificationReport &report)
{
    if (report.isRefused()) {
        return u"%1 %2"_s.arg(report.findings().front().rule, publishedCode(report.error().code));
    }
    QString words = u"valid"_s;
    for (const Finding &finding : report.findings()) {
        if (finding.weight == Finding::Weight::Warning) {
            words += QString(u' ' + finding.rule);
        }
    }
    return words;
}

static QString expected(const VectorFile &vector)
{
    const QString expect = vector.header.value(u"expect"_s);
    const QString more = vector.header.value(expect == "valid"_L1 ? u"warns"_s : u"code"_s);
    return more.isEmpty() ? expect : QString(expect + u' ' + more);
}

VerificationReport TestVectors::judge(const VectorFile &vector) const
{
    if (vector.header.value(u"reads"_s) == "card"_L1) {
        VerificationReport report;
        const bool isRead = readCard(vector.file, report).has_value();
        return isRead == report.isRefused() ? VerificationReport() : report;
    }
    const OpenedBundle opened =
        openBundle(vector.file,
                   {m_receiver.officeId(), Realm::Practice, &m_encryption, {m_receiver, m_sender}});
    Q_ASSERT(opened.bundle.has_value() != opened.report.isRefused());
    return opened.report;
}

void TestVectors::eachVectorIsJudgedAsItSays_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : vectorPaths()) {
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestVectors::eachVectorIsJudgedAsItSays()
{
    QFETCH(const QString, path);
    const std::optional<VectorFile> vector = readVector(path);
    QVERIFY(vector.has_value());
    QVERIFY(!vector->header.value(u"what"_s).isEmpty());
    const VerificationReport report = judge(*vector);
    if (judgement(report) != expected(*vector)) {
        for (const Finding &finding : report.findings()) {
            qInfo().noquote() << finding.rule << finding.text;
        }
    }
    QCOMPARE(judgement(report), expected(*vector));
}

void TestVectors::thereIsAVectorForEveryRule()
{
    QSet<QString> tried;
    for (const QString &path : vectorPaths()) {
        const std::optional<VectorFile> vector = readVector(path);
        QVERIFY2(vector.has_value(), qPrintable(path));
        tried.insert(vector->header.value(u"expect"_s));
        tried.insert(vector->header.value(u"warns"_s));
    }
    QFile file(QString(qEnvironmentVariable("LANDGANG_SOURCE_DIR") + u"/core/exchange/rules.h"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression kRule(u"\"([BC][0-9]+)\""_s);
    int rules = 0;
    for (const auto &rule : kRule.globalMatch(source)) {
        ++rules;
        QVERIFY2(tried.contains(rule.captured(1)), qPrintable(rule.captured(1)));
    }
    QVERIFY(rules >= 35);
}

void TestVectors::thereAreAtLeastAHundredAndFifty()
{
    QVERIFY(vectorPaths().size() >= 150);
}

/// A vector copied under another name would only look like one more.
void TestVectors::noTwoVectorsAreTheSame()
{
    QHash<QByteArray, QString> seen;
    for (const QString &path : vectorPaths()) {
        const VectorFile vector = *readVector(path);
        const QByteArray key = vector.header.value(u"reads"_s).toUtf8() + vector.file;
        QVERIFY2(!seen.contains(key), qPrintable(QString(path + u" is "_s + seen.value(key))));
        seen.insert(key, path);
    }
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
