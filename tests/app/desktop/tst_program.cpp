// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/common/testoffice.h"

#include <QImage>
#include <QProcess>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment withoutScreen()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &screen : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(screen);
    }
    return environment;
}

} // namespace

/// Starts the program itself.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownOptionIsSaidAndEndsWithTwo();
    void helpNeedsNoScreen();
    void withoutAScreenItSaysSo();
    void picturesOfEveryPageAreTaken();
    void aWrongPassphraseTakesNoPictures();

private:
    struct Outcome {
        int code;
        QString errors;
    };
    static Outcome run(const QStringList &arguments, const QString &passphrase);
};

TestProgram::Outcome TestProgram::run(const QStringList &arguments, const QString &passphrase)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANDGANG_PASSPHRASE"_s, passphrase);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LANDGANG_PROGRAM), arguments);
    if (!program.waitForFinished(120'000)) {
        return {-1, program.errorString()};
    }
    return {program.exitCode(), QString::fromLocal8Bit(program.readAllStandardError())};
}

void TestProgram::anUnknownOptionIsSaidAndEndsWithTwo()
{
    const Outcome outcome = run({u"--colour"_s}, {});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.errors.contains(u"colour"_s));
    QVERIFY(outcome.errors.contains(u"--store"_s));
}

void TestProgram::helpNeedsNoScreen()
{
    QProcess program;
    program.setProcessEnvironment(withoutScreen());
    program.start(QStringLiteral(LANDGANG_PROGRAM), {u"--help"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().contains("--store"));
}

void TestProgram::withoutAScreenItSaysSo()
{
    QProcess program;
    program.setProcessEnvironment(withoutScreen());
    program.start(QStringLiteral(LANDGANG_PROGRAM), QStringList());
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 3);
    QVERIFY(program.readAllStandardError().contains("no screen"));
}

void TestProgram::picturesOfEveryPageAreTaken()
{
    TestOffice office(u"Nordvik fengsel"_s);
    office.takeIn(u"Testperson"_s, QDate(2027, 3, 22));
    office.close();
    const QString pictures = office.file(u"bilder æøå"_s);
    const Outcome outcome =
        run({u"--store"_s, office.folder(), u"--language"_s, u"nb"_s, u"--photograph"_s, pictures,
             u"--prefix"_s, u"prison"_s, u"--size"_s, u"1000x700"_s},
            TestOffice::passphrase());
    QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
    for (const QString &page :
         {u"start"_s, u"overview"_s, u"case"_s, u"exchange"_s, u"offices"_s}) {
        const QImage picture(u"%1/prison-%2.png"_s.arg(pictures, page));
        QCOMPARE(picture.size(), QSize(1000, 700));
    }
}

void TestProgram::aWrongPassphraseTakesNoPictures()
{
    TestOffice office(u"Nordvik fengsel"_s);
    office.close();
    const QString pictures = office.file(u"pictures"_s);
    const Outcome outcome =
        run({u"--store"_s, office.folder(), u"--photograph"_s, pictures}, u"wrong passphrase"_s);
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.errors.isEmpty());
    QVERIFY(!QFile::exists(pictures));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
