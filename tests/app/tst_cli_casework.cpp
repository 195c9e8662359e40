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

namespace {

const QString kPerson = u"Testperson, Ola"_s;

} // namespace

/// Every rule of the casework, tried without a window: one plan, told with commands. Each row goes
/// on where the one before it ended.
class TestCliCasework : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyVerbDoesWhatItSays_data();
    void everyVerbDoesWhatItSays();
    void aPersonOnRemandIsNeverCalledConvicted();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();

private:
    QTemporaryDir m_folder;
    TestClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<OfficeRunner> m_prison;
};

void TestCliCasework::initTestCase()
{
    m_prison =
        std::make_unique<OfficeRunner>(m_folder.path(), workspace::Environment{m_clock, m_ids});
    const Run opened = m_prison->run({u"init"_s, u"--practice"_s, u"--name"_s, u"Nordvik fengsel"_s,
                                      u"--kind"_s, u"prison"_s, u"--user"_s, u"Kari Eksempel"_s});
    QVERIFY2(opened.exitCode == ExitCode::Done, qPrintable(opened.errors));
    const Run taken =
        m_prison->run({u"case"_s, u"add"_s, u"--family"_s, u"Testperson"_s, u"--given"_s, u"Ola"_s,
                       u"--intake"_s, u"2026-03-02"_s, u"--release"_s, u"2026-09-01"_s});
    QVERIFY2(taken.exitCode == ExitCode::Done, qPrintable(taken.errors));
}

void TestCliCasework::everyVerbDoesWhatItSays_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("date set @ 2026-10-01 --dry-run", "would move from 2026-09-01");
    row("date set @ 2026-11-16 --kind institution --place Havnes", "transfer to an institution");
    row("date list @", "2026-11-16 (expected), Havnes");
    row("date drop @ institution --place Havnes", "to no date");
    row("date calculate @ 2026-03-02 --days 270", "straffegjennomføringsloven § 42");
    row("case situation @ short-sentence --dry-run", "Goes: ");
    row("case readiness @", "the person has not been asked");
    row("area map @ housing need", "Housing");
    row("gaps", "nobody has taken responsibility");
    row("asked", "Nobody asks us for anything.");
    row("area condition @ housing --on date-confirmed", "The condition is open.");
    row("clock", "nav-release");
    row("notice give @ nav-release --evidence kopi", "recorded");
    row("clock", "kopi");
    row("short-notice @", "a bed tonight");
    row("mapping answer @ home-now need --note leier", "recorded");
    row("mapping confirm @ home-now", "confirmed");
    row("mapping list @", "need (leier)");
    row("tracker set @ bank-account --applied 2026-04-01 --cost 450", "recorded");
    row("tracker list @", "applied for");
    row("meeting add @ 2026-05-11T09:30 --place Nordvik", "written down");
    row("meeting add @ 2026-05-11T10:00 --place Havnes --kind release-talk", "written down");
    row("meeting list @", "overlap");
    row("voice add @ agrees --goals ro", "written down");
    row("voice show @", "The person agrees.");
    row("application add @ social sosialhjelp --reference 7", "recorded");
    row("application list @", "nobody had a power of attorney");
    row("power add @ Kari social", "recorded");
    row("coordinator @ --step take", "Kari Eksempel");
    row("party add @ voluntary Nettverk --paper", "takes part");
    row("nav-office set @ municipal Havnes --ground stayed-before", "written down");
    row("party list @", "stayed-before");
    row("case person @ --protection confidential --address Prøveveien", "Address on paper: none");
    row("contact set Per --functions contact-officer --hours 9-15", "in the register");
    row("contact list", "Nobody would do");
    row("case life @ --event interruption --on 2026-04-20", "time does not run");
    row("case life @ --event return --on 2026-04-25", "running");
    row("date set @ 2026-05-01 --status actual", "release date is moved");
    row("follow-up add @ home-rented,contact-reached --on 2026-05-02", "recorded");
    row("follow-up list", "day 1");
    row("item reason @ housing-lease waiting-place", "The reason is recorded.");
    row("setting list", "The profile has no settings.");
    row("case readmit @ 2026-05-04", "The new plan is open");
    row("indicators --quarter 2026Q2", "notice to Nav");
    row("indicators --quarter 2026Q2 --csv", "indicator,row,column,known,hidden");
    row("profile list", "In force: no-tilbakeforingsgarantien");
}

void TestCliCasework::everyVerbDoesWhatItSays()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QStringList words = line.split(u' ');
    words.replaceInStrings(u"@"_s, kPerson);
    const Run ran = m_prison->run(words);
    const QString said = ran.output + ran.errors;
    QVERIFY2(ran.exitCode == ExitCode::Done, qPrintable(said));
    QVERIFY2(said.contains(expected), qPrintable(said));
}

void TestCliCasework::aPersonOnRemandIsNeverCalledConvicted()
{
    const Run taken =
        m_prison->run({u"case"_s, u"add"_s, u"--family"_s, u"Prøve"_s, u"--given"_s, u"Eva"_s,
                       u"--intake"_s, u"2026-05-02"_s, u"--status"_s, u"remand"_s});
    QVERIFY2(taken.exitCode == ExitCode::Done, qPrintable(taken.errors));
    const Run shown = m_prison->run({u"case"_s, u"show"_s, u"Prøve, Eva"_s, u"--json"_s});
    QVERIFY(!shown.output.contains(u"domfelt"_s, Qt::CaseInsensitive));
    QVERIFY(!shown.output.contains(u"convict"_s, Qt::CaseInsensitive));
    const Run page = m_prison->run({u"short-notice"_s, u"Prøve, Eva"_s});
    QVERIFY2(page.output.contains(u"ready in 24 hours"_s), qPrintable(page.output));
}

void TestCliCasework::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("case situation # holiday", "it has: remand");
    row("date set # 2026-12-01 --reason whim", "parole-refused");
    row("date set # 2026-02-01", "before the intake");
    row("notice give # nav-release --on 2027-01-01 --evidence x", "a day that has come");
    row("mapping answer # shoe-size need", "it asks: home-now");
    row("voice add # disagrees", "has a reason");
    row("case life # --event return", "record the interruption first");
    row("tracker set # bank-account --received 2027-01-01", "correct the date");
    row("contact set Per --functions pilot", "it has: contact-officer");
    row("meeting add # tomorrow", "write it as 2026-11-16T09:30");
    row("indicators --quarter spring", "written as 2026Q2");
    row("profile rollback", "the one in force stays");
    row("item reason # medication whim", "it has: waiting-decision");
    row("setting enrol # anstalt", "it has: none");
}

void TestCliCasework::refusalsSayWhatToDo()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QStringList words = line.split(u' ');
    words.replaceInStrings(u"#"_s, u"Prøve, Eva"_s);
    const QString before = m_prison->dump();
    const Run ran = m_prison->run(words);
    QVERIFY2(ran.exitCode != ExitCode::Done, qPrintable(ran.output));
    QVERIFY2(ran.errors.contains(expected), qPrintable(ran.errors));
    QCOMPARE(m_prison->dump(), before);
}

QTEST_GUILESS_MAIN(TestCliCasework)
#include "tst_cli_casework.moc"
