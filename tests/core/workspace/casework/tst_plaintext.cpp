// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"
#include "core/workspace/casework/documents.h"
#include "core/workspace/office/backups.h"
#include "tests/support/folderwatch.h"
#include "tests/support/twooffices.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::FolderWatch;
using landgang::testing::TwoOffices;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCanary = "kanarifugl-4711-i-klartekst";

QByteArray document()
{
    return "%PDF-1.7\n" + kCanary + "\n%%EOF\n";
}

/// Whether a file of the store, a bundle or what the safe writer puts in their place has that name.
bool isExpected(const QString &path)
{
    static const QRegularExpression kNames(
        u"/(landgang\\.db(-wal|-shm|-journal)?|landgang\\.(key|lock|forgotten)|\\.landgang-[0-9a-z]"
        u"+"
        "|[0-9]\\.landgang|backups|inbox|(unfinished-)?[-0-9TZ]+-[a-z]+)$"_s);
    return kNames.match(path).hasMatch();
}

} // namespace

/// No word of a document ever lies on the disk in clear but in the copy somebody asked for.
class TestPlaintext : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>(QDir::currentPath() + u"/hjem æøå XXXXXX"_s);
        for (const char *const name : {"TMPDIR", "HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"}) {
            qputenv(name, m_home->path().toLocal8Bit());
        }
        m_offices = std::make_unique<TwoOffices>();
        QVERIFY(m_offices->prison && m_offices->nav);
        m_original = m_home->filePath(u"vedtak.pdf"_s);
        VERIFY_RESULT(writeFileSafely(m_original, document()));
        const auto person = m_offices->takeIn();
        VERIFY_RESULT(person);
        m_person = *person;
        VERIFY_RESULT(m_offices->consent(*m_person, {u"housing"_s}));
    }

    void aDocumentLeavesNoTraceInClear()
    {
        FolderWatch watch({m_home->path(), m_offices->prison->folder(), m_offices->nav->folder(),
                           QFileInfo(m_offices->file(u"x"_s)).path()});
        QVERIFY(watch.isWatching());
        VERIFY_RESULT(attachDocument(*m_offices->prison, *m_person,
                                     *AreaKey::fromString(u"housing"_s), m_original, u"Vedtak"_s));
        VERIFY_RESULT(m_offices->send(*m_offices->prison, *m_offices->nav, u"1.landgang"_s));
        VERIFY_RESULT(backUp(sourceOf(*m_offices->nav), BackupOccasion::Asked));
        m_offices->prison.reset();
        VERIFY_RESULT(documents(*m_offices->nav, *m_person));
        const QStringList made = watch.takeNew();
        QVERIFY(!made.isEmpty()); // The bundle at least.
        for (const QString &path : made) {
            QVERIFY2(isExpected(path), qPrintable(path));
            QVERIFY2(!holdsCanary(path), qPrintable(path));
        }
        QCOMPARE(filesWithCanary(m_home->path()), QStringList{m_original});
        QCOMPARE(filesWithCanary(QFileInfo(m_offices->file(u"x"_s)).path()), QStringList());
    }

    void aCopyIsForTheAccountAlone()
    {
        VERIFY_RESULT(attachDocument(*m_offices->prison, *m_person,
                                     *AreaKey::fromString(u"housing"_s), m_original, u"Vedtak"_s));
        const auto all = documents(*m_offices->prison, *m_person);
        VERIFY_RESULT(all);
        FolderWatch watch({m_home->path()});
        const QString copy = m_home->filePath(u"kopi.pdf"_s);
        VERIFY_RESULT(saveDocument(*m_offices->prison, *m_person, all->front().id, copy));
        QCOMPARE(
            QFile(copy).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        // The file itself, and what it was called until it was whole.
        const QStringList made = watch.takeNew();
        QCOMPARE(made.size(), 2);
        QVERIFY(made.contains(copy));
        QCOMPARE(filesWithCanary(m_home->path()).size(), 2);
    }

private:
    static bool holdsCanary(const QString &path)
    {
        QFile file(path);
        return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
            && file.readAll().contains(kCanary);
    }

    static QStringList filesWithCanary(const QString &folder)
    {
        QStringList found;
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            if (holdsCanary(path)) {
                found << path;
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TwoOffices> m_offices;
    QString m_original;
    std::optional<CaseId> m_person;
};

QTEST_GUILESS_MAIN(TestPlaintext)
#include "tst_plaintext.moc"
