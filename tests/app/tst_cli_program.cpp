// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Ran runProgram(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(LANDGANG_CLI), words);
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

/// The program itself, started as a script starts it.
class TestCliProgram : public QObject
{
    Q_OBJECT

private slots:
    void playsThePracticeStory();
    void answersWhatPracticeLeftBehind();
    void refusesToPlayInAFolderThatIsNotEmpty();
    void tellsTheShellHowItWent();

private:
    [[nodiscard]] QString out() const { return m_folder.filePath(u"øvelse 1"_s); }

    QTemporaryDir m_folder;
};

void TestCliProgram::playsThePracticeStory()
{
    const Ran ran = runProgram({u"practice"_s, u"--out"_s, out()});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    for (const QString &name : {u"prison/store"_s, u"nav/store"_s, u"bundles"_s}) {
        QVERIFY2(!QDir(QDir(out()).filePath(name)).isEmpty(), qPrintable(name));
    }
    QFile story(QDir(out()).filePath(u"story.txt"_s));
    QVERIFY(story.open(QIODevice::ReadOnly));
    const QByteArray told = story.readAll();
    QVERIFY(told.count('\n') > 10);
    QVERIFY2(ran.output.startsWith(told), "each step is told while it happens, in the same words");
}

void TestCliProgram::answersWhatPracticeLeftBehind()
{
    qputenv("LANDGANG_PASSPHRASE", "practice");
    for (const QString &name : {u"prison/store"_s, u"nav/store"_s}) {
        const Ran ran = runProgram(
            {u"--store"_s, QDir(out()).filePath(name), u"case"_s, u"list"_s, u"--json"_s});
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        QVERIFY(!QJsonDocument::fromJson(ran.output).object().isEmpty());
    }
    qunsetenv("LANDGANG_PASSPHRASE");
}

void TestCliProgram::refusesToPlayInAFolderThatIsNotEmpty()
{
    const Ran ran = runProgram({u"practice"_s, u"--out"_s, out()});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.errors.contains("is not empty"), ran.errors.constData());
    QVERIFY(QFile::exists(QDir(out()).filePath(u"story.txt"_s)));
}

void TestCliProgram::tellsTheShellHowItWent()
{
    QCOMPARE(runProgram({u"--version"_s}).output,
             QByteArray("landgang-cli " LANDGANG_VERSION "\n"));
    const Ran unknown = runProgram({u"exprot"_s});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.errors.contains("Did you mean \"export\"?"));
    QVERIFY(unknown.output.isEmpty());
    QCOMPARE(runProgram({u"case"_s, u"list"_s, u"--store"_s, m_folder.filePath(u"none"_s),
                         u"--passphrase-file"_s,
                         landgang::testing::sourcePath(QStringLiteral("LICENSE"))})
                 .exitCode,
             3);
}

QTEST_GUILESS_MAIN(TestCliProgram)
#include "tst_cli_program.moc"
