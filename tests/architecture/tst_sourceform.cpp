// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/architecture/sourceform.h"
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace landgang::architecture;

class TestSourceForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileKeepsTheForm();
    void everyTestIsRegistered();
    void noticesAMissingLicence();
    void noticesALicenceBelowSomethingElse();
    void noticesAFileThatIsTooLong();
    void noticesAHeaderThatIsReadTwice();
    void noticesACapitalInAName();
    void noticesATestThatNeverRuns();
    void annotatedPathsNeedNoLines();

private:
    QString m_head = u"// SPDX-FileCopyrightText: The Landgang authors\n"
                     "// SPDX-License-Identifier: EUPL-1.2\n\n"_s;
    std::vector<QRegularExpression> m_annotated;
    std::vector<SourceFile> m_files;
};

void TestSourceForm::initTestCase()
{
    const QString root = landgang::testing::sourcePath(QStringLiteral("."));
    m_annotated = readAnnotatedPaths(readSource(root, u"REUSE.toml"_s).text);
    QVERIFY(!m_annotated.empty());
    for (const QString &path : listFiles(root)) {
        m_files.push_back(readSource(root, path));
    }
    QVERIFY2(m_files.size() > 100, "the sources were not found");
}

void TestSourceForm::everyFileKeepsTheForm()
{
    QStringList faults;
    for (const SourceFile &file : m_files) {
        faults += findFormFaults(file, m_annotated);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestSourceForm::everyTestIsRegistered()
{
    QString ctestFiles;
    QDirIterator files(landgang::testing::buildPath(QStringLiteral("tests")),
                       {u"CTestTestfile.cmake"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        ctestFiles += readSource(files.nextFileInfo().path(), u"CTestTestfile.cmake"_s).text;
    }
    const QStringList faults = findUnregisteredTests(m_files, ctestFiles);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestSourceForm::noticesAMissingLicence()
{
    QCOMPARE(findFormFaults({u"core/a.cpp"_s, u"int a;\n\n\n\n"_s}, {}).size(), 1);
    QCOMPARE(findFormFaults({u"dev/new"_s, u"#!/bin/sh\n"_s}, {}).size(), 1);
    QCOMPARE(findFormFaults({u"core/a.cpp"_s, QString(m_head + u"int a;\n")}, {}), QStringList());
}

void TestSourceForm::noticesALicenceBelowSomethingElse()
{
    const SourceFile file{u"core/a.cpp"_s, QString(u"// A fine file.\n"_s + m_head)};
    QCOMPARE(findFormFaults(file, {}).size(), 1);
}

void TestSourceForm::noticesAFileThatIsTooLong()
{
    const QString longText = m_head + QString(400, u'\n');
    QCOMPARE(findFormFaults({u"ui/a.cpp"_s, longText}, {}).size(), 1);
    QCOMPARE(findFormFaults({u"tests/ui/a.cpp"_s, longText}, {}), QStringList());
}

void TestSourceForm::noticesAHeaderThatIsReadTwice()
{
    QCOMPARE(findFormFaults({u"core/a.h"_s, QString(m_head + u"int a();\n")}, {}).size(), 1);
}

void TestSourceForm::noticesACapitalInAName()
{
    QCOMPARE(findFormFaults({u"core/Big.cpp"_s, QString(m_head + u"int a;\n")}, {}).size(), 1);
}

void TestSourceForm::noticesATestThatNeverRuns()
{
    const QString known = u"add_test([=[core/tst_a]=] \"/build/tests/core_tst_a\")\n"_s;
    QCOMPARE(findUnregisteredTests({{u"tests/core/tst_a.cpp"_s, {}}}, known), QStringList());
    QCOMPARE(findUnregisteredTests({{u"tests/core/tst_b.cpp"_s, {}}}, known).size(), 1);
    QCOMPARE(findUnregisteredTests({{u"tests/core/tst_ab.cpp"_s, {}}}, known).size(), 1);
}

void TestSourceForm::annotatedPathsNeedNoLines()
{
    const auto annotated =
        readAnnotatedPaths(u"[[annotations]]\npath = [\n \"**.json\",\n \"a/*.txt\"]\n"_s);
    QCOMPARE(annotated.size(), 2U);
    QCOMPARE(findFormFaults({u"resources/b/c.json"_s, u"{}"_s}, annotated), QStringList());
    QCOMPARE(findFormFaults({u"a/b.txt"_s, u"b"_s}, annotated), QStringList());
    QCOMPARE(findFormFaults({u"a/b/c.txt"_s, u"c"_s}, annotated).size(), 1);
}

QTEST_GUILESS_MAIN(TestSourceForm)
#include "tst_sourceform.moc"
