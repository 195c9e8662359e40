// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/support/paths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceOfTheWindowIsTranslated_data();
    void everySentenceOfTheWindowIsTranslated();

private:
    static QStringList unfinished(const QString &path);
};

void TestTranslations::everySentenceOfTheWindowIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("onlyPlurals");
    QTest::newRow("nb") << u"landgang_nb.ts"_s << false;
    QTest::newRow("en") << u"landgang_en.ts"_s << true;
}

void TestTranslations::everySentenceOfTheWindowIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(bool, onlyPlurals);
    // A copy, brought up to the sources of today: what was added since stands there unfinished.
    QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(landgang::testing::sourcePath(u"translations/"_s + file), copy));
    QStringList arguments{u"-silent"_s, u"-locations"_s,
                          u"none"_s,    u"-no-obsolete"_s,
                          u"-I"_s,      landgang::testing::sourcePath(QStringLiteral("."))};
    if (onlyPlurals) {
        arguments << u"-pluralonly"_s;
    }
    arguments << landgang::testing::sourcePath(QStringLiteral("ui")) << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.start(QStringLiteral(LANDGANG_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const QStringList missing = unfinished(copy);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QStringList TestTranslations::unfinished(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {path};
    }
    QStringList found;
    QString source;
    int messages = 0;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"source") {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == u"translation") {
            const bool done = xml.attributes().value(u"type"_s).isEmpty();
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!done || text.isEmpty()) {
                found << source;
            }
        }
    }
    return messages > 0 ? found : QStringList{u"no messages at all"_s};
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
