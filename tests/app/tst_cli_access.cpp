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

/// Who may see and write a plan, told with commands. Each slot goes on where the one before it
/// ended.
class TestCliAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anImportIsUndoneBesideWhatItBrought();
    void aHandedOverPlanIsKeptByTheOther();
    void erasedAnswersLeaveTheHistory();
    void aForgottenPlanIsGone();
    void whatALostComputerWroteIsHeldAndTakenIn();
    void aBundleThatCameTooEarlyFollowsWhenItsSenderIsConfirmed();

private:
    void introduce(const OfficeRunner &newcomer, const OfficeRunner &to);
    /// Exports from one and reads in at the other; what the import says.
    QJsonObject send(const OfficeRunner &from, const OfficeRunner &to, const QString &name);
    void expectDone(const OfficeRunner &office, const QStringList &words);
    [[nodiscard]] QString need(const OfficeRunner &office, const QString &person) const;
    void openCase(const QString &family, const QString &given);

    QTemporaryDir m_folder;
    TestClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<OfficeRunner> m_prison;
    std::unique_ptr<OfficeRunner> m_nav;
    int m_bundles = 0;
};

void TestCliAccess::expectDone(const OfficeRunner &office, const QStringList &words)
{
    const Run ran = office.run(words);
    QVERIFY2(ran.exitCode == ExitCode::Done, qPrintable(QString(ran.output + ran.errors)));
}

void TestCliAccess::introduce(const OfficeRunner &newcomer, const OfficeRunner &to)
{
    const QString card = newcomer.path(u"office.card"_s);
    expectDone(newcomer, {u"card"_s, u"export"_s, card});
    const QString id = to.json({u"card"_s, u"import"_s, card})
                           .value("office"_L1)
                           .toObject()
                           .value("office"_L1)
                           .toString();
    const QString name = id.isEmpty() ? u"vik"_s : id;
    const QJsonArray words = newcomer.json({u"card"_s, u"words"_s}).value("words"_L1).toArray();
    QStringList typed;
    for (const auto &position :
         to.json({u"card"_s, u"words"_s, name}).value("askedWords"_L1).toArray()) {
        typed.append(words.at(position.toInt() - 1).toString());
    }
    expectDone(to, QStringList{u"card"_s, u"confirm"_s, name} + typed);
}

QJsonObject TestCliAccess::send(const OfficeRunner &from, const OfficeRunner &to,
                                const QString &name)
{
    const QString file = m_folder.filePath(QString::number(++m_bundles) + u".landgang"_s);
    const Run written = from.run({u"export"_s, u"--to"_s, name, u"--out"_s, file});
    if (written.exitCode != ExitCode::Done) {
        qWarning("%s", qPrintable(written.errors));
    }
    return to.json({u"import"_s, file});
}

QString TestCliAccess::need(const OfficeRunner &office, const QString &person) const
{
    const QJsonObject plan = office.json({u"case"_s, u"show"_s, person});
    for (const auto &area : plan.value("areas"_L1).toArray()) {
        const QJsonArray answers = area.toObject().value("need"_L1).toArray();
        if (area.toObject().value("area"_L1).toString() == "housing"_L1) {
            return answers.size() == 1
                ? answers.first().toObject().value("value"_L1).toArray().first().toString()
                : QString::number(answers.size());
        }
    }
    return {};
}

/// A plan at the prison, whose housing the Nav office sees.
void TestCliAccess::openCase(const QString &family, const QString &given)
{
    const QString id = m_prison
                           ->json({u"case"_s, u"add"_s, u"--family"_s, family, u"--given"_s, given,
                                   u"--intake"_s, u"2026-03-02"_s, u"--release"_s, u"2026-09-01"_s})
                           .value("case"_L1)
                           .toString();
    expectDone(*m_prison,
               {u"consent"_s, u"add"_s, id, u"--to"_s, u"nav"_s, u"--areas"_s, u"housing"_s,
                u"--basis"_s, u"paper form"_s});
    QVERIFY(send(*m_prison, *m_nav, u"nav"_s).value("newChanges"_L1).toInt() > 0);
}

void TestCliAccess::initTestCase()
{
    const workspace::Environment environment{m_clock, m_ids};
    for (const QString &name : {u"prison"_s, u"nav"_s}) {
        QVERIFY(QDir(m_folder.path()).mkdir(name));
    }
    m_prison = std::make_unique<OfficeRunner>(m_folder.filePath(u"prison"_s), environment);
    m_nav = std::make_unique<OfficeRunner>(m_folder.filePath(u"nav"_s), environment);
    expectDone(*m_prison,
               {u"init"_s, u"--practice"_s, u"--name"_s, u"Nordvik fengsel"_s, u"--kind"_s,
                u"prison"_s, u"--user"_s, u"Kari Eksempel"_s});
    expectDone(*m_nav,
               {u"init"_s, u"--practice"_s, u"--name"_s, u"Nav Sørvik"_s, u"--kind"_s,
                u"nav-municipal"_s, u"--user"_s, u"Eva Prøve"_s});
    introduce(*m_nav, *m_prison);
    introduce(*m_prison, *m_nav);
    openCase(u"Testperson"_s, u"Ola"_s);
}

void TestCliAccess::anImportIsUndoneBesideWhatItBrought()
{
    expectDone(*m_nav, {u"area"_s, u"map"_s, kPerson, u"housing"_s, u"need"_s});
    send(*m_nav, *m_prison, u"nordvik"_s);
    expectDone(*m_prison, {u"area"_s, u"map"_s, kPerson, u"housing"_s, u"declined"_s});
    const QString bundle = send(*m_prison, *m_nav, u"nav"_s).value("bundle"_L1).toString();
    QCOMPARE(need(*m_nav, kPerson), u"declined"_s);
    const QJsonObject preview =
        m_nav->json({u"import"_s, u"undo"_s, bundle.first(8), u"--dry-run"_s});
    QCOMPARE(preview.value("answers"_L1).toArray().size(), 1);
    QCOMPARE(need(*m_nav, kPerson), u"declined"_s);
    expectDone(*m_nav, {u"import"_s, u"undo"_s, bundle.first(8)});
    QCOMPARE(need(*m_nav, kPerson), u"2"_s);
}

void TestCliAccess::aHandedOverPlanIsKeptByTheOther()
{
    const QStringList date{u"date"_s, u"set"_s, kPerson, u"2026-10-01"_s};
    const QStringList handOver{u"case"_s, u"hand-over"_s, kPerson, u"--to"_s, u"nav"_s};
    QCOMPARE(m_prison->run(handOver + QStringList{u"--keep"_s, u"nordvik"_s}).exitCode,
             ExitCode::Refused);
    expectDone(*m_prison, handOver + QStringList{u"--keep"_s, u"none"_s});
    QVERIFY(m_prison->run({u"history"_s, kPerson})
                .output.contains(u"handed the plan over to Nav Sørvik"_s));
    QCOMPARE(m_prison->run(date).exitCode, ExitCode::Refused);
    send(*m_prison, *m_nav, u"nav"_s);
    QVERIFY(m_nav->run({u"case"_s, u"show"_s, kPerson})
                .output.contains(u"Nav Sørvik; handed over by Nordvik fengsel"_s));
    expectDone(*m_nav, date);
    expectDone(*m_nav, {u"case"_s, u"withdraw"_s, kPerson, u"--to"_s, u"nordvik"_s});
    QCOMPARE(m_nav->run({u"case"_s, u"withdraw"_s, kPerson, u"--to"_s, u"nordvik"_s}).exitCode,
             ExitCode::Refused);
}

void TestCliAccess::erasedAnswersLeaveTheHistory()
{
    expectDone(*m_nav,
               {u"item"_s, u"set"_s, kPerson, u"treatment-place"_s, u"done"_s, u"--evidence"_s,
                u"kanarifugl"_s});
    QString change;
    for (const auto &entry : m_nav->json({u"history"_s, kPerson}).value("entries"_L1).toArray()) {
        const QJsonObject one = entry.toObject();
        if (one.value("item"_L1).toString() == "treatment-place"_L1 && change.isEmpty()) {
            change = one.value("change"_L1).toString();
        }
    }
    QCOMPARE(change.size(), 64);
    expectDone(*m_nav, {u"changes"_s, u"erase"_s, kPerson, change.first(12)});
    QVERIFY(!m_nav->run({u"history"_s, kPerson}).output.contains(u"kanarifugl"_s));
    QVERIFY(!m_nav->dump().contains(u"kanarifugl"_s));
    QCOMPARE(m_nav->json({u"changes"_s, u"purge"_s}).value("purged"_L1).toInt(-1), 0);
}

void TestCliAccess::aForgottenPlanIsGone()
{
    const QStringList forget{u"case"_s, u"forget"_s, kPerson};
    QCOMPARE(m_nav->run(forget).exitCode, ExitCode::Usage);
    expectDone(*m_nav, forget + QStringList{u"--for-good"_s});
    QVERIFY(m_nav->run({u"case"_s, u"list"_s}).output.contains(u"No plan is here."_s));
}

void TestCliAccess::whatALostComputerWroteIsHeldAndTakenIn()
{
    const QString other = u"Prøvesen, Eva"_s;
    openCase(u"Prøvesen"_s, u"Eva"_s);
    QCOMPARE(m_prison->run({u"changes"_s, u"held"_s}).output, u"Nothing is held.\n"_s);
    expectDone(*m_nav, {u"area"_s, u"map"_s, other, u"housing"_s, u"need"_s});
    send(*m_nav, *m_prison, u"nordvik"_s);
    QString device;
    for (const auto &entry :
         m_prison->json({u"device"_s, u"list"_s}).value("devices"_L1).toArray()) {
        device = entry.toObject().value("this"_L1).toBool()
            ? device
            : entry.toObject().value("device"_L1).toString();
    }
    QCOMPARE(device.size(), 64);
    expectDone(*m_prison, {u"device"_s, u"close"_s, device.first(8)});
    expectDone(*m_nav, {u"area"_s, u"map"_s, other, u"housing"_s, u"no-need"_s});
    send(*m_nav, *m_prison, u"nordvik"_s);

    const QJsonArray held = m_prison->json({u"changes"_s, u"held"_s}).value("held"_L1).toArray();
    QCOMPARE(held.size(), 1);
    QVERIFY(m_prison->run({u"changes"_s, u"held"_s}).output.contains(u"Prøvesen, Eva: housing"_s));
    const QString change = held.first().toObject().value("change"_L1).toString();
    QCOMPARE(m_prison->run({u"changes"_s, u"take-in"_s, u"abc"_s}).exitCode, ExitCode::Usage);
    expectDone(*m_prison, {u"changes"_s, u"take-in"_s, change.first(8)});
    QCOMPARE(need(*m_prison, other), u"no-need"_s);
}

void TestCliAccess::aBundleThatCameTooEarlyFollowsWhenItsSenderIsConfirmed()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"fjell"_s));
    const OfficeRunner third(m_folder.filePath(u"fjell"_s), {m_clock, m_ids});
    expectDone(third,
               {u"init"_s, u"--practice"_s, u"--name"_s, u"Vik"_s, u"--kind"_s, u"municipality"_s,
                u"--user"_s, u"Ola Testperson"_s});
    introduce(*m_nav, third);
    const QString file = m_folder.filePath(u"tidlig.landgang"_s);
    expectDone(third, {u"receipt"_s, u"--to"_s, u"nav"_s, u"--out"_s, file});
    QVERIFY(m_nav->run({u"import"_s, file}).exitCode != ExitCode::Done);
    QCOMPARE(m_nav->json({u"inbox"_s, u"list"_s}).value("waiting"_L1).toArray().size(), 1);
    introduce(third, *m_nav);
    QVERIFY(m_nav->json({u"inbox"_s, u"list"_s}).value("waiting"_L1).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliAccess)
#include "tst_cli_access.moc"
