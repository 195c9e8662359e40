// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/officerunner.h"

#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace landgang;
using namespace landgang::cli;
using namespace Qt::StringLiterals;

namespace {

/// How often the program is killed; LANDGANG_ROUNDS asks for more.
int rounds()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("LANDGANG_ROUNDS", &isSet);
    return isSet ? asked : 18;
}

} // namespace

/// The program is killed at a random moment of six kinds of work. Afterwards the store opens with
/// exactly the passphrase that was confirmed or asked for, and holds everybody who was confirmed.
class TestCliKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<OfficeRunner>(m_folder.path(), environment());
        const QJsonObject made =
            m_office->json({u"init"_s, u"--name"_s, u"Nordvik fengsel"_s, u"--kind"_s, u"prison"_s,
                            u"--user"_s, u"Kari Eksempel"_s, u"--practice"_s});
        QByteArray words;
        for (const QJsonValue &word : made.value(u"recoverySheet"_s).toArray()) {
            words += word.toString().toUtf8() + '\n';
        }
        write(u"sheet.txt"_s, words);
        write(u"0.txt"_s, "lang gang på land\n");
        write(u"1.txt"_s, "et nytt ord\n");
        QVERIFY(run({u"case"_s, u"add"_s, u"--family"_s, u"Nummer 0"_s, u"--given"_s, u"Ola"_s,
                     u"--intake"_s, u"2026-05-01"_s}));
        QVERIFY(run({u"backup"_s, u"now"_s}));
        m_backed = 1;
        m_people = 1;
    }

    void nothingConfirmedIsLost()
    {
        for (int round = 1; round <= rounds(); ++round) {
            const QString told = u"round %1"_s.arg(round);
            switch (round % 6) {
            case 0: addPerson(round); break;
            case 1: changePassphrase(); break;
            case 2: recover(); break;
            case 3: (void)killed({u"backup"_s, u"now"_s}); break;
            case 4: letIn(round); break;
            case 5: restore(); break;
            }
            const int people = countPeople();
            QVERIFY2(people >= m_people, qPrintable(told));
            m_people = people;
            QVERIFY2(unfinishedFiles().isEmpty(), qPrintable(told));
        }
    }

private:
    [[nodiscard]] workspace::Environment environment() { return {m_clock, m_ids}; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString passphraseFile(int which) const { return path(u"%1.txt"_s.arg(which)); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QStringList with(const QStringList &words) const
    {
        return QStringList{u"--store"_s,       m_office->store(),      u"--as"_s,
                           u"Kari Eksempel"_s, u"--passphrase-file"_s, passphraseFile(m_passphrase)}
        + words;
    }

    /// To its end, in a process of its own.
    bool run(const QStringList &words)
    {
        return QProcess::execute(QString::fromUtf8(LANDGANG_CLI), with(words)) == 0;
    }

    /// Killed after a random while; true when it had confirmed before.
    bool killed(const QStringList &words)
    {
        QProcess process;
        process.start(QString::fromUtf8(LANDGANG_CLI), with(words));
        process.waitForStarted();
        process.waitForFinished(static_cast<int>(m_random.bounded(20, 450)));
        process.kill();
        process.waitForFinished();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    void addPerson(int round)
    {
        const bool confirmed =
            killed({u"case"_s, u"add"_s, u"--family"_s, u"Nummer %1"_s.arg(round), u"--given"_s,
                    u"Ola"_s, u"--intake"_s, u"2026-05-01"_s});
        m_people += confirmed ? 1 : 0;
    }

    /// Which of the two passphrases opens now: the one asked for if that was confirmed.
    void settle(int asked, bool confirmed)
    {
        const int before = m_passphrase;
        m_passphrase = asked;
        const bool opens = run({u"colleague"_s, u"list"_s});
        QVERIFY(opens || !confirmed);
        m_passphrase = opens ? asked : before;
        QVERIFY(run({u"colleague"_s, u"list"_s}));
    }

    void changePassphrase()
    {
        const int asked = 1 - m_passphrase;
        settle(asked,
               killed({u"colleague"_s, u"passphrase"_s, u"--new-passphrase-file"_s,
                       passphraseFile(asked)}));
    }

    void recover()
    {
        const int asked = 1 - m_passphrase;
        settle(asked,
               killed({u"recover"_s, u"Kari Eksempel"_s, u"--sheet-file"_s, path(u"sheet.txt"_s),
                       u"--new-passphrase-file"_s, passphraseFile(asked)}));
    }

    void letIn(int round)
    {
        const QStringList words{u"colleague"_s,
                                u"add"_s,
                                u"Eva Prøve %1"_s.arg(round),
                                u"--new-passphrase-file"_s,
                                passphraseFile(0),
                                u"--sheet-file"_s,
                                path(u"sheet.txt"_s)};
        const bool confirmed = killed(words);
        // Doing it again finishes it.
        QVERIFY(!(run(words) && confirmed));
        QCOMPARE(
            QProcess::execute(QString::fromUtf8(LANDGANG_CLI),
                              {u"--store"_s, m_office->store(), u"--as"_s, words.at(2),
                               u"--passphrase-file"_s, passphraseFile(0), u"case"_s, u"list"_s}),
            0);
    }

    void restore()
    {
        const QStringList names = QDir(m_office->store() + u"/backups"_s)
                                      .entryList({u"*-asked"_s}, QDir::Dirs, QDir::Name);
        QVERIFY(!names.isEmpty());
        (void)killed({u"backup"_s, u"restore"_s, names.first()});
        // The store is the old or the one of the backup.
        const int people = countPeople();
        QVERIFY(people == m_people || people == m_backed);
        m_people = people;
    }

    int countPeople()
    {
        QProcess process;
        process.start(QString::fromUtf8(LANDGANG_CLI), with({u"case"_s, u"list"_s, u"--json"_s}));
        process.waitForFinished();
        if (process.exitCode() != 0) {
            return -1;
        }
        const QJsonObject answer =
            QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return static_cast<int>(answer.value(u"cases"_s).toArray().size());
    }

    QStringList unfinishedFiles() const
    {
        return QDir(m_office->store())
            .entryList({u".landgang-*"_s, u"*.restoring*"_s, u"*-journal"_s},
                       QDir::Files | QDir::Hidden);
    }

    TestClock m_clock;
    SystemIdSource m_ids;
    QRandomGenerator m_random{4711};
    QTemporaryDir m_folder{QDir::currentPath() + QStringLiteral("/avbrudd æøå XXXXXX")};
    std::unique_ptr<OfficeRunner> m_office;
    int m_passphrase = 0; ///< Which file holds the one that opens.
    int m_people = 0; ///< Confirmed.
    int m_backed = 0; ///< In the first backup.
};

QTEST_GUILESS_MAIN(TestCliKill)
#include "tst_cli_kill.moc"
