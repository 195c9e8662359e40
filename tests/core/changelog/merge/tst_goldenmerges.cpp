// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/changelog/merge/goldencase.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace landgang;
using namespace Qt::StringLiterals;
using landgang::changelog::AuthoredChange;
using landgang::changelog::StreamState;
using landgang::testing::GoldenCase;
using landgang::testing::sourcePath;

/// Merges written down as files in tests/core/changelog/merge/golden, each in both directions.
class TestGoldenMerges : public QObject
{
    Q_OBJECT

private slots:
    void mergesAsWrittenDown_data();
    void mergesAsWrittenDown();
};

void TestGoldenMerges::mergesAsWrittenDown_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(sourcePath(u"tests/core/changelog/merge/golden"_s));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 12);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestGoldenMerges::mergesAsWrittenDown()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const GoldenCase golden(QString::fromUtf8(file.readAll()));
    QVERIFY2(golden.problem().isEmpty(), qPrintable(golden.problem()));
    QStringList expected = golden.expected();
    expected.sort();
    QStringList sides{u"base"_s, u"left"_s, u"right"_s};
    do {
        // One side after the other in any order of sides, and each of those backwards.
        std::vector<AuthoredChange> order = golden.changes(sides);
        for (int direction = 0; direction < 2; ++direction) {
            QStringList told = golden.told(StreamState::of(golden.stream(), order));
            told.sort();
            QCOMPARE(told, expected);
            std::reverse(order.begin(), order.end());
        }
    } while (std::next_permutation(sides.begin(), sides.end()));
}

QTEST_APPLESS_MAIN(TestGoldenMerges)
#include "tst_goldenmerges.moc"
