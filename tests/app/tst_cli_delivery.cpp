// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/officerunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace landgang;
using namespace landgang::cli;

#define EXPECT(run, expected) \
    do { \
        const Run ran = (run); \
        QVERIFY2(ran.exitCode == (expected), qPrintable(QString(ran.output + ran.errors))); \
    } while (false)

namespace {

const QString kPerson = u"Testperson, Ola"_s;

} // namespace

/// What passes between two offices besides answers, told with commands. Each slot goes on where the
/// one before it ended.
class TestCliDelivery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNoteIsReadAtTheOtherOffice();
    void aDocumentIsSavedAtTheOtherOffice();
    void onlyPdfsAndPicturesAreAttached();
    void aBundleIsAnsweredByTelephone();
    void aRefusedBundleComesBackWithItsReason();
    void whatCannotBeReadInWaits();
    void aRequestIsReadAtTheOtherOffice();

private:
    void introduce(const OfficeRunner &newcomer, const OfficeRunner &to, const QString &name);
    /// From the prison to the Nav office.
    void send(const QString &name)
    {
        EXPECT(m_prison->run({u"export"_s, u"--to"_s, u"nav"_s, u"--out"_s, file(name)}),
               ExitCode::Done);
        EXPECT(m_nav->run({u"import"_s, file(name)}), ExitCode::Done);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile written(file(name));
        return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size()
            ? file(name)
            : QString();
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    TestClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<OfficeRunner> m_prison;
    std::unique_ptr<OfficeRunner> m_nav;
};

void TestCliDelivery::introduce(const OfficeRunner &newcomer, const OfficeRunner &to,
                                const QString &name)
{
    const QString card = newcomer.path(u"office.card"_s);
    EXPECT(newcomer.run({u"card"_s, u"export"_s, card}), ExitCode::Done);
    EXPECT(to.run({u"card"_s, u"import"_s, card}), ExitCode::Done);
    const QJsonArray words = newcomer.json({u"card"_s, u"words"_s}).value("words"_L1).toArray();
    QStringList typed;
    for (const auto &position :
         to.json({u"card"_s, u"words"_s, name}).value("askedWords"_L1).toArray()) {
        typed.append(words.at(position.toInt() - 1).toString());
    }
    EXPECT(to.run(QStringList{u"card"_s, u"confirm"_s, name} + typed), ExitCode::Done);
}

void TestCliDelivery::initTestCase()
{
    const workspace::Environment environment{m_clock, m_ids};
    for (const QString &name : {u"prison"_s, u"nav"_s}) {
        QVERIFY(QDir(m_folder.path()).mkdir(name));
    }
    m_prison = std::make_unique<OfficeRunner>(file(u"prison"_s), environment);
    m_nav = std::make_unique<OfficeRunner>(file(u"nav"_s), environment);
    EXPECT(m_prison->run({u"init"_s, u"--practice"_s, u"--name"_s, u"Nordvik fengsel"_s,
                          u"--kind"_s, u"prison"_s, u"--user"_s, u"Kari Eksempel"_s}),
           ExitCode::Done);
    EXPECT(m_nav->run({u"init"_s, u"--practice"_s, u"--name"_s, u"Nav Sørvik"_s, u"--kind"_s,
                       u"nav-municipal"_s, u"--user"_s, u"Eva Prøve"_s}),
           ExitCode::Done);
    introduce(*m_nav, *m_prison, u"nav"_s);
    introduce(*m_prison, *m_nav, u"nordvik"_s);
    EXPECT(
        m_prison->run({u"case"_s, u"add"_s, u"--family"_s, u"Testperson"_s, u"--given"_s, u"Ola"_s,
                       u"--intake"_s, u"2026-03-02"_s, u"--release"_s, u"2026-09-01"_s}),
        ExitCode::Done);
    EXPECT(m_prison->run({u"consent"_s, u"add"_s, kPerson, u"--to"_s, u"nav"_s, u"--areas"_s,
                          u"housing"_s, u"--basis"_s, u"samtykke"_s}),
           ExitCode::Done);
}

void TestCliDelivery::aNoteIsReadAtTheOtherOffice()
{
    EXPECT(m_prison->run({u"note"_s, u"add"_s, kPerson, u"housing"_s, u"--text"_s,
                          u"Nøkkelen hentes hos utleier"_s}),
           ExitCode::Done);
    EXPECT(m_prison->run({u"note"_s, u"add"_s, kPerson, u"housing"_s, u"--text"_s, u" "_s}),
           ExitCode::Usage);
    send(u"note.landgang"_s);
    const Run list = m_nav->run({u"note"_s, u"list"_s, kPerson});
    QVERIFY2(list.output.contains(u"Nøkkelen hentes hos utleier"_s), qPrintable(list.output));
    const Run story = m_nav->run({u"history"_s, kPerson});
    QVERIFY2(story.output.contains(u"noted on"_s), qPrintable(story.output));
}

void TestCliDelivery::aDocumentIsSavedAtTheOtherOffice()
{
    const QString contract = write(u"kontrakt.pdf"_s, "%PDF-1.7 leiekontrakt");
    EXPECT(m_prison->run({u"document"_s, u"attach"_s, kPerson, u"housing"_s, u"--file"_s, contract,
                          u"--title"_s, u"Leiekontrakt"_s}),
           ExitCode::Done);
    send(u"document.landgang"_s);
    const QJsonObject list = m_nav->json({u"document"_s, u"list"_s, kPerson});
    const QJsonObject entry = list.value("documents"_L1).toArray().at(0).toObject();
    QCOMPARE(entry.value("title"_L1).toString(), u"Leiekontrakt"_s);
    QCOMPARE(entry.value("here"_L1).toBool(), true);
    const QStringList save{u"document"_s, u"save"_s, kPerson, u"--out"_s, file(u"ut.pdf"_s)};
    EXPECT(m_nav->run(save + QStringList{u"--number"_s, u"2"_s}), ExitCode::Refused);
    EXPECT(m_nav->run(save + QStringList{u"--number"_s, u"1"_s}), ExitCode::Done);
    QFile saved(file(u"ut.pdf"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("%PDF-1.7 leiekontrakt"));
    // Nothing is written over.
    EXPECT(m_nav->run(save + QStringList{u"--number"_s, u"1"_s}), ExitCode::Refused);
}

void TestCliDelivery::onlyPdfsAndPicturesAreAttached()
{
    const QString program = write(u"program.pdf"_s, "MZ");
    const Run refused =
        m_prison->run({u"document"_s, u"attach"_s, kPerson, u"housing"_s, u"--file"_s, program});
    QCOMPARE(refused.exitCode, ExitCode::Usage);
    QVERIFY2(refused.errors.contains(u"neither a PDF"_s), qPrintable(refused.errors));
}

void TestCliDelivery::aBundleIsAnsweredByTelephone()
{
    const QStringList exported{u"export"_s, u"--to"_s, u"nav"_s, u"--out"_s};
    const Run written =
        m_prison->run(exported + QStringList{file(u"phone.landgang"_s), u"--json"_s});
    QCOMPARE(written.exitCode, ExitCode::Done);
    const QString number = QString::number(written.json().value("number"_L1).toInt());
    const QJsonObject read = m_nav->json({u"import"_s, file(u"phone.landgang"_s)});
    QStringList words;
    for (const auto &word : read.value("phoneWords"_L1).toArray()) {
        words.append(word.toString());
    }
    QCOMPARE(words.size(), 8);
    const QStringList answered{u"bundle"_s,   u"answered"_s, u"--to"_s,   u"nav"_s,
                               u"--number"_s, number,        u"--words"_s};
    EXPECT(m_prison->run(answered + QStringList{u"ikke disse ordene"_s}), ExitCode::Usage);
    EXPECT(m_prison->run(answered + QStringList{words.join(u", "_s)}), ExitCode::Done);
    const Run list = m_prison->run({u"outbox"_s});
    QVERIFY2(list.output.contains(u"received, said by telephone"_s), qPrintable(list.output));
}

void TestCliDelivery::aRefusedBundleComesBackWithItsReason()
{
    EXPECT(m_prison->run({u"export"_s, u"--to"_s, u"nav"_s, u"--out"_s, file(u"no.landgang"_s)}),
           ExitCode::Done);
    EXPECT(m_nav->run({u"bundle"_s, u"refuse"_s, file(u"no.landgang"_s), u"--reason"_s,
                       u"Feil person."_s}),
           ExitCode::Done);
    EXPECT(m_nav->run({u"receipt"_s, u"--to"_s, u"nordvik"_s, u"--out"_s, file(u"kvittering"_s)}),
           ExitCode::Done);
    const Run told = m_prison->run({u"import"_s, file(u"kvittering"_s)});
    QCOMPARE(told.exitCode, ExitCode::NeedsPerson);
    QVERIFY2(told.output.contains(u"Feil person."_s), qPrintable(told.output));
}

void TestCliDelivery::whatCannotBeReadInWaits()
{
    EXPECT(m_nav->run({u"inbox"_s, u"list"_s}), ExitCode::Done);
    QVERIFY(QDir(m_folder.path()).mkdir(u"third"_s));
    const OfficeRunner stranger(file(u"third"_s), {m_clock, m_ids});
    EXPECT(stranger.run({u"init"_s, u"--practice"_s, u"--name"_s, u"Havnes kommune"_s, u"--kind"_s,
                         u"municipality"_s, u"--user"_s, u"Per Utprøver"_s}),
           ExitCode::Done);
    introduce(*m_nav, stranger, u"nav"_s);
    EXPECT(stranger.run({u"receipt"_s, u"--to"_s, u"nav"_s, u"--out"_s, file(u"early"_s)}),
           ExitCode::Done);
    EXPECT(m_nav->run({u"import"_s, file(u"early"_s)}), ExitCode::Refused);
    EXPECT(m_nav->run({u"inbox"_s, u"list"_s}), ExitCode::NeedsPerson);
    introduce(stranger, *m_nav, u"havnes"_s);
    EXPECT(m_nav->run({u"inbox"_s, u"retry"_s}), ExitCode::Done);
    EXPECT(m_nav->run({u"inbox"_s, u"list"_s}), ExitCode::Done);
}

void TestCliDelivery::aRequestIsReadAtTheOtherOffice()
{
    EXPECT(m_nav->run({u"request"_s, u"--to"_s, u"nordvik"_s, u"--out"_s, file(u"request"_s)}),
           ExitCode::Done);
    const QJsonObject read = m_prison->json({u"import"_s, file(u"request"_s)});
    QCOMPARE(read.value("receipt"_L1).toBool(), true);
    QCOMPARE(read.value("newChanges"_L1).toInt(-1), 0);
}

QTEST_GUILESS_MAIN(TestCliDelivery)
#include "tst_cli_delivery.moc"
