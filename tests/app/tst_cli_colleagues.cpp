// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/officerunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace landgang;
using namespace landgang::cli;
using namespace Qt::StringLiterals;

class TestCliColleagues : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<OfficeRunner>(m_folder.path(), environment());
        const QJsonObject made =
            m_office->json({u"init"_s, u"--name"_s, u"Nordvik fengsel"_s, u"--kind"_s, u"prison"_s,
                            u"--user"_s, u"Kari Eksempel"_s, u"--practice"_s});
        const QJsonArray sheet = made.value(u"recoverySheet"_s).toArray();
        QCOMPARE(sheet.size(), 24);
        QByteArray words;
        for (const QJsonValue &word : sheet) {
            words += word.toString().toUtf8() + '\n';
        }
        write(u"sheet.txt"_s, words);
        write(u"evas.txt"_s, "evas ord\n");
        write(u"new.txt"_s, "et nytt ord\n");
    }

    void aColleagueIsLetInWithTheSheet()
    {
        const Run without =
            m_office->run({u"colleague"_s, u"add"_s, u"Eva Prøve"_s, u"--new-passphrase-file"_s,
                           path(u"evas.txt"_s), u"--sheet-file"_s, path(u"new.txt"_s)});
        QCOMPARE(without.exitCode, ExitCode::Usage);
        const Run added =
            m_office->run({u"colleague"_s, u"add"_s, u"Eva Prøve"_s, u"--function"_s,
                           u"sosialkonsulent"_s, u"--new-passphrase-file"_s, path(u"evas.txt"_s),
                           u"--sheet-file"_s, path(u"sheet.txt"_s)});
        QVERIFY2(added.exitCode == ExitCode::Done, qPrintable(added.errors));
        // There are two now: the program must know which.
        QCOMPARE(m_office->run({u"colleague"_s, u"list"_s}).exitCode, ExitCode::Refused);
        const Run listed =
            m_office->run({u"colleague"_s, u"list"_s, u"--as"_s, u"kari eksempel"_s});
        QCOMPARE(listed.exitCode, ExitCode::Done);
        QVERIFY(listed.output.contains(u"Eva Prøve"_s));
        QCOMPARE(runAs(u"Eva Prøve"_s, u"evas.txt"_s, {u"case"_s, u"list"_s}).exitCode,
                 ExitCode::Done);
        QCOMPARE(runAs(u"Eva Prøve"_s, u"new.txt"_s, {u"case"_s, u"list"_s}).exitCode,
                 ExitCode::Refused);
    }

    void aPassphraseIsChangedAndRecovered()
    {
        const QStringList change{u"colleague"_s, u"passphrase"_s, u"--new-passphrase-file"_s,
                                 path(u"new.txt"_s)};
        QCOMPARE(runAs(u"Eva Prøve"_s, u"evas.txt"_s, change).exitCode, ExitCode::Done);
        QCOMPARE(runAs(u"Eva Prøve"_s, u"evas.txt"_s, change).exitCode, ExitCode::Refused);
        const Run recovered =
            m_office->run({u"recover"_s, u"Eva Prøve"_s, u"--sheet-file"_s, path(u"sheet.txt"_s),
                           u"--new-passphrase-file"_s, path(u"evas.txt"_s)});
        QVERIFY2(recovered.exitCode == ExitCode::Done, qPrintable(recovered.errors));
        QCOMPARE(runAs(u"Eva Prøve"_s, u"evas.txt"_s, {u"case"_s, u"list"_s}).exitCode,
                 ExitCode::Done);
    }

    void aColleagueIsShutOut()
    {
        const QStringList remove{u"colleague"_s, u"remove"_s, u"Eva Prøve"_s};
        QCOMPARE(runAs(u"Eva Prøve"_s, u"evas.txt"_s, remove).exitCode, ExitCode::Refused);
        const Run removed = m_office->run(remove + QStringList{u"--as"_s, u"Kari Eksempel"_s});
        QVERIFY2(removed.exitCode == ExitCode::Done, qPrintable(removed.errors));
        QCOMPARE(runAs(u"Eva Prøve"_s, u"evas.txt"_s, {u"case"_s, u"list"_s}).exitCode,
                 ExitCode::Refused);
        QCOMPARE(m_office->run({u"case"_s, u"list"_s}).exitCode, ExitCode::Done);
    }

private:
    [[nodiscard]] workspace::Environment environment() { return {m_clock, m_ids}; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    [[nodiscard]] Run runAs(const QString &name, const QString &passphraseFile,
                            const QStringList &words)
    {
        return runWords(QStringList{u"--store"_s, m_office->store(), u"--as"_s, name,
                                    u"--passphrase-file"_s, path(passphraseFile)}
                            + words,
                        environment());
    }

    TestClock m_clock;
    SystemIdSource m_ids;
    QTemporaryDir m_folder{QDir::currentPath() + QStringLiteral("/kolleger æøå XXXXXX")};
    std::unique_ptr<OfficeRunner> m_office;
};

QTEST_GUILESS_MAIN(TestCliColleagues)
#include "tst_cli_colleagues.moc"
