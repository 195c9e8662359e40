// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/options.h"

#include <QTest>

using namespace landgang;
using namespace landgang::desktop;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivenOpensTheStartPage();
    void everythingGivenIsRead();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void helpNamesEveryOption();
};

void TestOptions::nothingGivenOpensTheStartPage()
{
    const Result<Options> options = parseOptions({u"landgang"_s});
    QVERIFY(options);
    QVERIFY(options->store.isEmpty());
    QVERIFY(!options->photograph);
    QVERIFY(!options->language);
    QCOMPARE(options->textScale, 100);
}

void TestOptions::everythingGivenIsRead()
{
    const QString id = QString(32, u'a');
    const Result<Options> options = parseOptions(
        {u"landgang"_s, u"--store"_s, u"office"_s, u"--language"_s, u"nn"_s, u"--appearance"_s,
         u"dark"_s, u"--text-scale"_s, u"200"_s, u"--size"_s, u"1024x768"_s, u"--photograph"_s,
         u"pictures"_s, u"--prefix"_s, u"prison"_s, u"--case"_s, id, u"seven.landgang"_s});
    QVERIFY(options);
    QCOMPARE(options->store, u"office"_s);
    QCOMPARE(options->language, std::optional(Language::Nynorsk));
    QCOMPARE(options->appearance, Appearance::Dark);
    QCOMPARE(options->textScale, 200);
    QCOMPARE(options->size, std::optional(QSize(1024, 768)));
    QCOMPARE(options->photograph->folder, u"pictures"_s);
    QCOMPARE(options->photograph->prefix, u"prison"_s);
    QCOMPARE(options->photograph->caseId->toHex(), id);
    QVERIFY(options->file.endsWith(u"/seven.landgang"_s));
}

void TestOptions::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("value missing") << QStringList{u"--store"_s};
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s};
    QTest::newRow("appearance") << QStringList{u"--appearance"_s, u"pink"_s};
    QTest::newRow("text too small") << QStringList{u"--text-scale"_s, u"10"_s};
    QTest::newRow("text no number") << QStringList{u"--text-scale"_s, u"large"_s};
    QTest::newRow("size") << QStringList{u"--size"_s, u"1280"_s};
    QTest::newRow("size too small") << QStringList{u"--size"_s, u"1x1"_s};
    QTest::newRow("pictures of nothing") << QStringList{u"--photograph"_s, u"out"_s};
    QTest::newRow("case") << QStringList{u"--store"_s, u"s"_s,      u"--photograph"_s,
                                         u"o"_s,       u"--case"_s, u"12"_s};
    QTest::newRow("two files") << QStringList{u"a.landgang"_s, u"b.landgang"_s};
}

void TestOptions::whatCannotBeIsRefused()
{
    QFETCH(QStringList, arguments);
    const Result<Options> options = parseOptions(QStringList{u"landgang"_s} + arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!options.error().context.isEmpty());
}

void TestOptions::helpNamesEveryOption()
{
    QCOMPARE(parseOptions({u"landgang"_s, u"--help"_s})->answer, Options::Answer::Help);
    QCOMPARE(parseOptions({u"landgang"_s, u"--version"_s})->answer, Options::Answer::Version);
    for (const QString &option : {u"--store"_s, u"--language"_s, u"--photograph"_s, u"--prefix"_s,
                                  u"--case"_s, u"--appearance"_s, u"--text-scale"_s, u"--size"_s}) {
        QVERIFY(usage().contains(option));
    }
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
