// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/openoffice.h"
#include "tests/app/officerunner.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace landgang;
using namespace landgang::cli;

/// Whatever is wrong: a clear error, nothing changed, an exit code that tells.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesAMissingStore();
    void refusesAWrongPassphrase();
    void readsOnlyTheFirstLineOfThePassphraseFile();
    void takesThePassphraseFromTheEnvironment();
    void refusesAPassphraseFileThatCannotBeRead();
    void makesNoStoreWhereSomethingIs();
    void refusesAProfileWithAMistake();
    void refusesDatesThatCannotBe_data();
    void refusesDatesThatCannotBe();
    void refusesFilesThatCannotBeRead_data();
    void refusesFilesThatCannotBeRead();
    void refusesUnknownPeopleAreasAndItems();
    void refusesWhileAnotherProgramHasTheStore();
    void writesNoHalfFileWhereItMayNot();
    void writesOverNoFile();
    void survivesAFullDiskWhileExporting();
    void survivesAFileSizeLimitWhileExporting();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void refuse(const QStringList &words, ExitCode expected, const QString &said);

    QTemporaryDir m_folder;
    TestClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<OfficeRunner> m_office;
    QString m_dump; ///< What the store holds, from beginning to end.
};

namespace {

const QString kPerson = u"Testperson, Ola"_s;

/// A second office that the first knows and may send to.
void makeReceiver(const OfficeRunner &office, const OfficeRunner &other)
{
    QCOMPARE(other
                 .run({u"init"_s, u"--practice"_s, u"--name"_s, u"Nav Sørvik"_s, u"--kind"_s,
                       u"nav-municipal"_s, u"--user"_s, u"Eva Prøve"_s})
                 .exitCode,
             ExitCode::Done);
    const QString card = other.path(u"office.card"_s);
    QCOMPARE(other.run({u"card"_s, u"export"_s, card}).exitCode, ExitCode::Done);
    const QJsonArray asked =
        office.json({u"card"_s, u"import"_s, card}).value("askedWords"_L1).toArray();
    const QJsonArray words = other.json({u"card"_s, u"words"_s}).value("words"_L1).toArray();
    QStringList confirm{u"card"_s, u"confirm"_s, u"nav"_s};
    for (const auto &position : asked) {
        confirm.append(words.at(position.toInt() - 1).toString());
    }
    QCOMPARE(office.run(confirm).exitCode, ExitCode::Done);
    QCOMPARE(office
                 .run({u"consent"_s, u"add"_s, kPerson, u"--to"_s, u"nav"_s, u"--areas"_s,
                       u"housing,work"_s, u"--basis"_s, u"paper form"_s})
                 .exitCode,
             ExitCode::Done);
}

} // namespace

void TestCliBadInput::initTestCase()
{
    const workspace::Environment environment{m_clock, m_ids};
    QVERIFY(QDir(m_folder.path()).mkdir(u"prison"_s) && QDir(m_folder.path()).mkdir(u"nav"_s));
    m_office = std::make_unique<OfficeRunner>(path(u"prison"_s), environment);
    QCOMPARE(m_office
                 ->run({u"init"_s, u"--practice"_s, u"--name"_s, u"Nordvik fengsel"_s, u"--kind"_s,
                        u"prison"_s, u"--user"_s, u"Kari Eksempel"_s})
                 .exitCode,
             ExitCode::Done);
    QCOMPARE(m_office
                 ->run({u"case"_s, u"add"_s, u"--family"_s, u"Testperson"_s, u"--given"_s, u"Ola"_s,
                        u"--intake"_s, u"2026-03-02"_s, u"--release"_s, u"2026-09-01"_s})
                 .exitCode,
             ExitCode::Done);
    makeReceiver(*m_office, OfficeRunner(path(u"nav"_s), environment));
    m_dump = m_office->dump();
    QVERIFY(m_dump.contains(u"Testperson"_s));
}

/// Runs and expects the refusal, with the store as it was.
void TestCliBadInput::refuse(const QStringList &words, ExitCode expected, const QString &said)
{
    const Run refused = m_office->run(words);
    QVERIFY2(refused.exitCode == expected, qPrintable(QString(refused.output + refused.errors)));
    QVERIFY2(refused.errors.contains(said), qPrintable(refused.errors));
    QVERIFY2(refused.errors.contains(u"Nothing was changed."_s), qPrintable(refused.errors));
    QVERIFY2(!refused.errors.contains(u"lang gang"_s), "a passphrase is never shown");
    QCOMPARE(m_office->dump(), m_dump);
}

void TestCliBadInput::refusesAMissingStore()
{
    const Run refused = runWords({u"case"_s, u"list"_s, u"--store"_s, path(u"none"_s),
                                  u"--passphrase-file"_s, m_office->passphraseFile(), u"--json"_s},
                                 {m_clock, m_ids});
    QCOMPARE(refused.exitCode, ExitCode::Environment);
    QCOMPARE(refused.json().value("error"_L1).toObject().value("code"_L1).toString(),
             u"store-missing"_s);
    QVERIFY(!QFileInfo::exists(path(u"none"_s)));
}

void TestCliBadInput::refusesAWrongPassphrase()
{
    for (const QByteArray &wrong :
         {QByteArray("lang gang\n"), QByteArray("lang gang på land \n")}) {
        m_office->writePassphrase(wrong);
        const Run refused = m_office->run({u"case"_s, u"list"_s});
        QCOMPARE(refused.exitCode, ExitCode::Refused);
        QVERIFY2(refused.errors.contains(u"Check --passphrase-file"_s), qPrintable(refused.errors));
        QVERIFY(!refused.errors.contains(u"lang gang"_s));
    }
    m_office->writePassphrase("\n");
    QCOMPARE(m_office->run({u"case"_s, u"list"_s}).exitCode, ExitCode::Usage);
    m_office->writePassphrase("lang gang på land\n");
    QCOMPARE(m_office->dump(), m_dump);
}

void TestCliBadInput::readsOnlyTheFirstLineOfThePassphraseFile()
{
    for (const QByteArray &same :
         {QByteArray("lang gang på land"), QByteArray("lang gang på land\r\n"),
          QByteArray("lang gang på land\nand what else is in the file\n")}) {
        m_office->writePassphrase(same);
        QCOMPARE(m_office->run({u"case"_s, u"list"_s}).exitCode, ExitCode::Done);
    }
}

void TestCliBadInput::takesThePassphraseFromTheEnvironment()
{
    const QStringList list{u"--store"_s, m_office->store(), u"case"_s, u"list"_s};
    QCOMPARE(runWords(list, {m_clock, m_ids}).exitCode, ExitCode::Usage);
    qputenv("LANDGANG_PASSPHRASE", "lang gang på land");
    QCOMPARE(runWords(list, {m_clock, m_ids}).exitCode, ExitCode::Done);
    qunsetenv("LANDGANG_PASSPHRASE");
}

void TestCliBadInput::refusesAPassphraseFileThatCannotBeRead()
{
    const Run refused = runWords({u"case"_s, u"list"_s, u"--store"_s, m_office->store(),
                                  u"--passphrase-file"_s, path(u"none.txt"_s)},
                                 {m_clock, m_ids});
    QCOMPARE(refused.exitCode, ExitCode::Environment);
}

void TestCliBadInput::makesNoStoreWhereSomethingIs()
{
    refuse({u"init"_s, u"--name"_s, u"Annet fengsel"_s, u"--kind"_s, u"prison"_s, u"--user"_s,
            u"Per Utprøver"_s},
           ExitCode::Refused, u"not empty"_s);
}

void TestCliBadInput::refusesAProfileWithAMistake()
{
    QFile file(path(u"profile.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"id\": \"no-test\",\n  \"areas\": 7\n}\n");
    file.close();
    const Run refused =
        runWords({u"init"_s, u"--store"_s, path(u"new"_s), u"--passphrase-file"_s,
                  m_office->passphraseFile(), u"--name"_s, u"Annet fengsel"_s, u"--kind"_s,
                  u"prison"_s, u"--user"_s, u"Per Utprøver"_s, u"--profile"_s, file.fileName()},
                 {m_clock, m_ids});
    QCOMPARE(refused.exitCode, ExitCode::Refused);
    QVERIFY2(refused.errors.contains(u"profile.json line 3"_s), qPrintable(refused.errors));
    QVERIFY(!QFileInfo::exists(path(u"new"_s)));
}

void TestCliBadInput::refusesDatesThatCannotBe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");

    const QStringList add{u"case"_s, u"add"_s, u"--family"_s, u"Prøve"_s, u"--given"_s, u"Eva"_s};
    QTest::newRow("a day that does not exist")
        << QStringList(add + QStringList{u"--intake"_s, u"2026-02-30"_s}) << u"a day that exists"_s;
    QTest::newRow("release before intake") << QStringList(
        add + QStringList{u"--intake"_s, u"2026-03-02"_s, u"--release"_s, u"2026-03-01"_s})
                                           << u"before the intake"_s;
    QTest::newRow("intake a thousand years ago")
        << QStringList(add + QStringList{u"--intake"_s, u"1026-03-02"_s}) << u"check the year"_s;
    QTest::newRow("release in a thousand years") << QStringList(
        add + QStringList{u"--intake"_s, u"2026-03-02"_s, u"--release"_s, u"3026-03-01"_s})
                                                 << u"check the year"_s;
    QTest::newRow("firmness of no date") << QStringList(
        add + QStringList{u"--intake"_s, u"2026-03-02"_s, u"--release-status"_s, u"decided"_s})
                                         << u"how firm --release is"_s;
    QTest::newRow("moved before intake")
        << QStringList{u"date"_s, u"set"_s, kPerson, u"2026-03-01"_s} << u"intake"_s;
    QTest::newRow("moved by a thousand years")
        << QStringList{u"date"_s, u"set"_s, kPerson, u"3026-03-01"_s} << u"check the year"_s;
    QTest::newRow("consent that ends before it begins")
        << QStringList{u"consent"_s,    u"add"_s,     kPerson,        u"--to"_s, u"nav"_s,
                       u"--areas"_s,    u"health"_s,  u"--basis"_s,   u"form"_s, u"--from"_s,
                       u"2026-06-01"_s, u"--until"_s, u"2026-05-01"_s}
        << QString();
}

void TestCliBadInput::refusesDatesThatCannotBe()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);

    refuse(words, ExitCode::Usage, said);
}

void TestCliBadInput::refusesFilesThatCannotBeRead_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("bundle that is not there") << QStringList{u"import"_s, path(u"none.landgang"_s)};
    QTest::newRow("folder as bundle") << QStringList{u"import"_s, m_folder.path()};
    QTest::newRow("nothing to verify") << QStringList{u"verify"_s, path(u"none.landgang"_s)};
    QTest::newRow("nothing to inspect") << QStringList{u"inspect"_s, path(u"none.landgang"_s)};
    QTest::newRow("card that is not there")
        << QStringList{u"card"_s, u"import"_s, path(u"none.card"_s)};
}

void TestCliBadInput::refusesFilesThatCannotBeRead()
{
    QFETCH(const QStringList, words);

    refuse(words, ExitCode::Environment, u"Check the path"_s);
}

void TestCliBadInput::refusesUnknownPeopleAreasAndItems()
{
    refuse({u"case"_s, u"show"_s, u"Ingen, Inga"_s}, ExitCode::Refused, u"knows no case"_s);
    refuse({u"export"_s, u"--to"_s, u"Oslo"_s, u"--dry-run"_s}, ExitCode::Refused,
           u"knows no office"_s);
    refuse({u"area"_s, u"map"_s, kPerson, u"housng"_s, u"need"_s}, ExitCode::Refused,
           u"Did you mean \"housing\"?"_s);
    refuse({u"item"_s, u"set"_s, kPerson, u"housing-leese"_s, u"open"_s}, ExitCode::Refused,
           u"Did you mean \"housing-lease\"?"_s);
}

void TestCliBadInput::refusesWhileAnotherProgramHasTheStore()
{
    const workspace::Environment environment{m_clock, m_ids};
    const auto other =
        workspace::openOffice(m_office->store(), u"lang gang på land"_s, environment);
    QVERIFY(other);
    QProcess program;
    program.start(QStringLiteral(LANDGANG_CLI),
                  {u"--store"_s, m_office->store(), u"--passphrase-file"_s,
                   m_office->passphraseFile(), u"case"_s, u"list"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), static_cast<int>(ExitCode::Environment));
    QVERIFY(program.readAllStandardError().contains("Close the other program"));
}

void TestCliBadInput::writesNoHalfFileWhereItMayNot()
{
    refuse({u"export"_s, u"--to"_s, u"nav"_s, u"--out"_s, path(u"no folder/a.landgang"_s)},
           ExitCode::Environment, u"Make room, or choose a place"_s);
    refuse({u"card"_s, u"export"_s, path(u"no folder/a.card"_s)}, ExitCode::Environment,
           u"Make room, or choose a place"_s);
    QVERIFY(!QFileInfo::exists(path(u"no folder"_s)));
}

void TestCliBadInput::writesOverNoFile()
{
    const QString out = path(u"on its way.landgang"_s);
    QFile file(out);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sealed") == 6);
    file.close();
    for (const QString &verb : {u"export"_s, u"receipt"_s}) {
        refuse({verb, u"--to"_s, u"nav"_s, u"--out"_s, out}, ExitCode::Refused, u"already"_s);
    }
    refuse({u"card"_s, u"export"_s, out}, ExitCode::Refused, u"already"_s);
    QCOMPARE(QFileInfo(out).size(), 6);
}

void TestCliBadInput::survivesAFullDiskWhileExporting()
{
    const QString disk = path(u"small disk"_s);
    QVERIFY(QDir().mkdir(disk));
    if (QProcess::execute(u"mount"_s,
                          {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=4k"_s, u"tmpfs"_s, disk})
        != 0) {
        QSKIP("only root may mount the small disk; the file size limit below is tried everywhere");
    }
    refuse({u"export"_s, u"--to"_s, u"nav"_s, u"--out"_s, QDir(disk).filePath(u"a.landgang"_s)},
           ExitCode::Environment, u"Make room, or choose a place"_s);
    const bool empty = QDir(disk).isEmpty();
    QCOMPARE(QProcess::execute(u"umount"_s, {disk}), 0);
    QVERIFY(empty);
}

void TestCliBadInput::survivesAFileSizeLimitWhileExporting()
{
    const QString out = path(u"limited.landgang"_s);
    QProcess program;
    program.start(u"sh"_s,
                  {u"-c"_s, u"trap '' XFSZ; ulimit -f 8; exec \"$@\""_s, u"sh"_s,
                   QStringLiteral(LANDGANG_CLI), u"--store"_s, m_office->store(),
                   u"--passphrase-file"_s, m_office->passphraseFile(), u"export"_s, u"--to"_s,
                   u"nav"_s, u"--out"_s, out});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), static_cast<int>(ExitCode::Environment));
    QVERIFY(!program.readAllStandardError().isEmpty());
    QVERIFY(!QFileInfo::exists(out));
    QCOMPARE(m_office->dump(), m_dump);
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_badinput.moc"
