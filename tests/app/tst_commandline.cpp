// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/argumentparser.h"
#include "app/cli/errortext.h"
#include "app/cli/nearest.h"
#include "app/cli/texttable.h"
#include "tests/app/officerunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace landgang;
using namespace landgang::cli;

namespace {

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsOptionsAndWordsInAnyOrder();
    void takesWhatFollowsTwoDashesAsWords();
    void takesTheLongerOfTwoCommands();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void listsEveryCommandInTheHelp();
    void explainsEveryCommand();
    void explainsAGroup();
    void namesTheVersion();
    void answersErrorsInJson();
    void givesEveryErrorAnExitCodeAndAnAdvice_data();
    void givesEveryErrorAnExitCodeAndAnAdvice();
    void alignsColumns();
    void findsTheNearestWord();
    void doesNotLetWrittenTextSteerTheTerminal();
    void saysWhenTheAnswerCannotBeWritten();

private:
    [[nodiscard]] Run run(const QStringList &words) { return runWords(words, {m_clock, m_ids}); }

    TestClock m_clock;
    SystemIdSource m_ids;
    Registry m_registry;
};

void TestCommandLine::readsOptionsAndWordsInAnyOrder()
{
    ArgumentParser parser(m_registry);
    const auto request =
        parser.parse({u"--store"_s, u"/a b"_s, u"item"_s, u"set"_s, u"Testperson, Ola"_s,
                      u"--evidence=--signed--"_s, u"housing-lease"_s, u"--json"_s, u"done"_s});
    QVERIFY2(request, request ? "" : qPrintable(request.error().context));
    QCOMPARE(request->kind, Request::Kind::Run);
    QCOMPARE(request->command->name(), u"item set"_s);
    QCOMPARE(request->arguments.text(u"store"_s), u"/a b"_s);
    QCOMPARE(request->arguments.text(u"CASE"_s), u"Testperson, Ola"_s);
    QCOMPARE(request->arguments.text(u"ITEM"_s), u"housing-lease"_s);
    QCOMPARE(request->arguments.text(u"STATE"_s), u"done"_s);
    QCOMPARE(request->arguments.text(u"evidence"_s), u"--signed--"_s);
    QVERIFY(request->arguments.has(u"json"_s));
}

void TestCommandLine::takesWhatFollowsTwoDashesAsWords()
{
    ArgumentParser parser(m_registry);
    const auto request = parser.parse({u"verify"_s, u"--"_s, u"--json"_s});
    QVERIFY(request);
    QCOMPARE(request->arguments.text(u"FILE"_s), u"--json"_s);
    QVERIFY(!request->arguments.has(u"json"_s));
}

void TestCommandLine::takesTheLongerOfTwoCommands()
{
    ArgumentParser parser(m_registry);
    const auto longer = parser.parse({u"import"_s, u"undo"_s, u"12ab"_s});
    QVERIFY(longer);
    QCOMPARE(longer->command->name(), u"import undo"_s);
    const auto file = parser.parse({u"import"_s, u"--"_s, u"undo"_s});
    QVERIFY(file);
    QCOMPARE(file->command->name(), u"import"_s);
    QCOMPARE(file->arguments.text(u"FILE"_s), u"undo"_s);
}

void TestCommandLine::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");

    const auto row = [](const char *name, const QStringList &words, const QString &said) {
        QTest::newRow(name) << words << said;
    };
    row("nothing", {}, u"No command was given."_s);
    row("unknown command", {u"exprot"_s}, u"Did you mean \"export\"?"_s);
    row("unknown verb", {u"card"_s, u"exprt"_s}, u"Did you mean \"card export\"?"_s);
    row("group alone", {u"card"_s}, u"export, import, confirm, list, words"_s);
    row("unknown option", {u"import"_s, u"--dry-rum"_s, u"f"_s}, u"Did you mean \"--dry-run\"?"_s);
    row("option of the command before it", {u"--dry-run"_s, u"import"_s, u"f"_s},
        u"before the command"_s);
    row("one dash", {u"import"_s, u"-json"_s, u"f"_s}, u"Did you mean \"--json\"?"_s);
    row("missing value", {u"export"_s, u"--to"_s}, u"--to needs a value"_s);
    row("option as value", {u"export"_s, u"--to"_s, u"--out"_s, u"f"_s}, u"--to needs a value"_s);
    row("value for a switch", {u"import"_s, u"f"_s, u"--dry-run=yes"_s}, u"takes no value"_s);
    row("twice", {u"import"_s, u"f"_s, u"--dry-run"_s, u"--dry-run"_s}, u"given twice"_s);
    row("missing option", {u"receipt"_s, u"--to"_s, u"Nav"_s}, u"needs --out FILE"_s);
    row("missing word", {u"import"_s}, u"needs FILE"_s);
    row("too many words", {u"import"_s, u"a"_s, u"b"_s}, u"has no place for \"b\""_s);
    row("empty word", {u"import"_s, u" "_s}, u"must not be empty"_s);
    row("no such day", {u"date"_s, u"set"_s, u"Ola"_s, u"2026-02-30"_s}, u"a day that exists"_s);
    row("day in another form", {u"date"_s, u"set"_s, u"Ola"_s, u"01.03.2026"_s},
        u"a day that exists"_s);
    row("day with a time", {u"date"_s, u"set"_s, u"Ola"_s, u"2026-03-01T10:00"_s},
        u"a day that exists"_s);
    row("no such choice", {u"item"_s, u"set"_s, u"Ola"_s, u"kvp"_s, u"don"_s},
        u"Did you mean \"done\"?"_s);
    row("number below one", {u"conflicts"_s, u"resolve"_s, u"k"_s, u"--choose"_s, u"0"_s},
        u"a whole number from 1"_s);
    row("no number", {u"conflicts"_s, u"resolve"_s, u"k"_s, u"--choose"_s, u"x"_s},
        u"a whole number from 1"_s);
    row("no store", {u"case"_s, u"list"_s}, u"--store DIR"_s);
    row("dump without its form", {u"dump"_s}, u"needs --canonical"_s);
}

void TestCommandLine::refusesWhatCannotBe()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);

    const Run refused = run(words);
    QCOMPARE(refused.exitCode, ExitCode::Usage);
    QVERIFY2(refused.errors.contains(said), qPrintable(refused.errors));
    QVERIFY2(refused.errors.contains(u"Nothing was changed."_s), qPrintable(refused.errors));
    QCOMPARE(refused.output, QString());
}

void TestCommandLine::listsEveryCommandInTheHelp()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.exitCode, ExitCode::Done);
    QCOMPARE(help.errors, QString());
    // The names are a contract: written out here, so that none is lost by accident.
    const QStringList names{u"init"_s,
                            u"card export"_s,
                            u"card import"_s,
                            u"card confirm"_s,
                            u"card list"_s,
                            u"card words"_s,
                            u"backup list"_s,
                            u"backup now"_s,
                            u"backup restore"_s,
                            u"colleague add"_s,
                            u"colleague list"_s,
                            u"colleague passphrase"_s,
                            u"colleague remove"_s,
                            u"recover"_s,
                            u"case add"_s,
                            u"case list"_s,
                            u"case show"_s,
                            u"case hand-over"_s,
                            u"case withdraw"_s,
                            u"case forget"_s,
                            u"changes held"_s,
                            u"changes take-in"_s,
                            u"changes erase"_s,
                            u"changes purge"_s,
                            u"device list"_s,
                            u"device close"_s,
                            u"area map"_s,
                            u"area propose"_s,
                            u"area accept"_s,
                            u"area decline"_s,
                            u"item set"_s,
                            u"date set"_s,
                            u"note add"_s,
                            u"note list"_s,
                            u"document attach"_s,
                            u"document list"_s,
                            u"document save"_s,
                            u"consent add"_s,
                            u"consent withdraw"_s,
                            u"export"_s,
                            u"import"_s,
                            u"import undo"_s,
                            u"receipt"_s,
                            u"request"_s,
                            u"bundle refuse"_s,
                            u"bundle answered"_s,
                            u"inbox list"_s,
                            u"inbox retry"_s,
                            u"outbox"_s,
                            u"verify"_s,
                            u"inspect"_s,
                            u"explain"_s,
                            u"history"_s,
                            u"conflicts list"_s,
                            u"conflicts resolve"_s,
                            u"dump"_s,
                            u"practice"_s};
    // clang-format off: one line each, so that two people can add one.
    const QStringList casework{
        u"case situation"_s,
        u"date drop"_s,
        u"date list"_s,
        u"date calculate"_s,
        u"case readiness"_s,
        u"gaps"_s,
        u"clock"_s,
        u"notice give"_s,
        u"notice open"_s,
        u"short-notice"_s,
        u"follow-up list"_s,
        u"follow-up add"_s,
        u"mapping answer"_s,
        u"mapping confirm"_s,
        u"mapping list"_s,
        u"tracker set"_s,
        u"tracker list"_s,
        u"meeting add"_s,
        u"meeting held"_s,
        u"meeting decide"_s,
        u"meeting list"_s,
        u"voice add"_s,
        u"voice show"_s,
        u"power add"_s,
        u"power end"_s,
        u"application add"_s,
        u"application answer"_s,
        u"application list"_s,
        u"case life"_s,
        u"case readmit"_s,
        u"case person"_s,
        u"coordinator"_s,
        u"party add"_s,
        u"party list"_s,
        u"nav-office set"_s,
        u"area condition"_s,
        u"contact set"_s,
        u"contact list"_s,
        u"profile list"_s,
        u"profile check"_s,
        u"profile diff"_s,
        u"profile activate"_s,
        u"profile rollback"_s,
        u"profile add-item"_s,
        u"indicators"_s,
        u"indicators-merge"_s,
        u"item reason"_s,
        u"setting enrol"_s,
        u"setting list"_s,
        u"asked"_s,
    };
    // clang-format on
    QCOMPARE(sorted(m_registry.names()), sorted(names + casework));
    for (const QString &name : names + casework) {
        QVERIFY2(help.output.contains(QString(u"\n  "_s + name + u"  "_s)), qPrintable(name));
    }
    for (const Parameter &option : globalOptions()) {
        QVERIFY2(help.output.contains(QString(u"--"_s + option.name)), qPrintable(option.name));
    }
}

void TestCommandLine::explainsEveryCommand()
{
    for (const auto &command : m_registry.commands()) {
        const Run help = run(command->name().split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(help.exitCode, ExitCode::Done);
        QVERIFY2(help.output.startsWith(command->description()), qPrintable(help.output));
        for (const Parameter &option : command->options()) {
            QVERIFY2(help.output.contains(QString(u"\n  --"_s + option.name)),
                     qPrintable(help.output));
        }
        for (const Parameter &place : command->positionals()) {
            QVERIFY2(help.output.contains(place.help), qPrintable(help.output));
        }
    }
}

void TestCommandLine::explainsAGroup()
{
    const Run help = run({u"card"_s, u"--help"_s});
    QCOMPARE(help.exitCode, ExitCode::Done);
    QVERIFY(help.output.contains(u"card confirm"_s));
    QVERIFY(!help.output.contains(u"case add"_s));
}

void TestCommandLine::namesTheVersion()
{
    QCOMPARE(run({u"--version"_s}).output, u"landgang-cli " LANDGANG_VERSION "\n"_s);
    QCOMPARE(run({u"--version"_s, u"--json"_s}).json().value("version"_L1).toString(),
             QStringLiteral(LANDGANG_VERSION));
}

void TestCommandLine::answersErrorsInJson()
{
    const Run refused = run({u"exprot"_s, u"--json"_s});
    QCOMPARE(refused.exitCode, ExitCode::Usage);
    QVERIFY(refused.errors.startsWith(u"landgang-cli: "_s));
    const QJsonObject error = refused.json().value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toString(), u"invalid-argument"_s);
    QVERIFY(error.value("message"_L1).toString().contains(u"exprot"_s));
    QVERIFY(error.value("causes"_L1).isArray());
}

void TestCommandLine::givesEveryErrorAnExitCodeAndAnAdvice_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<ExitCode>("exitCode");

    QTest::newRow("impossible value") << ErrorCode::InvalidArgument << ExitCode::Usage;
    QTest::newRow("wrong passphrase") << ErrorCode::WrongPassphrase << ExitCode::Refused;
    QTest::newRow("not permitted") << ErrorCode::NotPermitted << ExitCode::Refused;
    QTest::newRow("damaged bundle") << ErrorCode::BundleDamaged << ExitCode::Refused;
    QTest::newRow("profile") << ErrorCode::ProfileInvalid << ExitCode::Refused;
    QTest::newRow("store missing") << ErrorCode::StoreMissing << ExitCode::Environment;
    QTest::newRow("store in use") << ErrorCode::StoreInUse << ExitCode::Environment;
    QTest::newRow("disk full") << ErrorCode::FileWrite << ExitCode::Environment;
    QTest::newRow("unreadable") << ErrorCode::FileRead << ExitCode::Environment;
}

void TestCommandLine::givesEveryErrorAnExitCodeAndAnAdvice()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const ExitCode, exitCode);

    QCOMPARE(exitCodeOf(code), exitCode);
    const QStringList lines = errorLines({code, u"What happened."_s});
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1), u"Nothing was changed."_s);
    // What happened may have said already what is kept.
    QCOMPARE(errorLines({code, u"It broke. Nothing was changed."_s}).size(), 2);
}

void TestCommandLine::alignsColumns()
{
    TextTable table({u"A"_s, u"LONG"_s, u"C"_s});
    table.addRow({u"wide cell"_s, u"x"_s, {}});
    QCOMPARE(table.lines(), QStringList({u"A          LONG  C"_s, u"wide cell  x"_s}));
}

void TestCommandLine::findsTheNearestWord()
{
    const QStringList known{u"housing"_s, u"health"_s, u"work"_s};
    QCOMPARE(nearest(u"housng"_s, known), u"housing"_s);
    QCOMPARE(nearest(u"HEALTH"_s, known), u"health"_s);
    QCOMPARE(nearest(u"plan"_s, known), QString());
}

void TestCommandLine::doesNotLetWrittenTextSteerTheTerminal()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Console console(buffer, buffer);
    console.writeLine(u"Nav\u001b[2J \u009bMoss\r\n"_s);
    QCOMPARE(QString::fromUtf8(buffer.data()), u"Nav [2J  Moss  \n"_s);
}

void TestCommandLine::saysWhenTheAnswerCannotBeWritten()
{
    QBuffer closed;
    QBuffer errors;
    closed.open(QIODevice::ReadOnly);
    errors.open(QIODevice::WriteOnly);
    Console console(closed, errors);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QCOMPARE(runCommandLine({u"--version"_s}, console, {m_clock, m_ids}), ExitCode::Environment);
    QVERIFY(QString::fromUtf8(errors.data()).contains(u"could not be written"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
