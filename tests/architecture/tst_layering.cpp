// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/architecture/layering.h"
#include "tests/support/paths.h"

#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace landgang::architecture;

class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyArrowPointsDown();
    void noticesWhatBreaksTheRules_data();
    void noticesWhatBreaksTheRules();
    void letsPassWhatKeepsThem_data();
    void letsPassWhatKeepsThem();

private:
    QtHeaders m_qtHeaders;
};

void TestLayering::initTestCase()
{
    m_qtHeaders = readQtHeaders(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QCOMPARE(m_qtHeaders.value(u"QString"_s), u"QtCore"_s);
    QCOMPARE(m_qtHeaders.value(u"QPainter"_s), u"QtGui"_s);
    QCOMPARE(m_qtHeaders.value(u"QLabel"_s), u"QtWidgets"_s);
    QCOMPARE(m_qtHeaders.value(u"QSqlQuery"_s), u"QtSql"_s);
}

void TestLayering::everyArrowPointsDown()
{
    int files = 0;
    QStringList faults;
    for (const SourceFile &file :
         readCppSources(landgang::testing::sourcePath(QStringLiteral(".")))) {
        if (file.isBelow(u"core"_s) || file.isBelow(u"ui"_s) || file.isBelow(u"app"_s)) {
            ++files;
            faults += findLayeringFaults(file, m_qtHeaders);
        }
    }
    QVERIFY2(files > 50, "the sources were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLayering::noticesWhatBreaksTheRules_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << text;
    };
    row("base knows domain", u"core/base/a.h"_s, u"#include \"core/domain/ids.h\"\n"_s);
    row("domain knows changelog", u"core/domain/a.h"_s, u"#include \"core/changelog/op.h\"\n"_s);
    row("changelog knows store", u"core/changelog/a.h"_s, u"#include \"core/store/rows.h\"\n"_s);
    row("store knows exchange", u"core/store/a.h"_s, u"#include \"core/exchange/bundle.h\"\n"_s);
    row("exchange knows store", u"core/exchange/a.h"_s, u"#include \"core/store/rows.h\"\n"_s);
    row("reports knows workspace", u"core/reports/a.h"_s,
        u"#include \"core/workspace/edit.h\"\n"_s);
    row("workspace knows reports", u"core/workspace/a.h"_s,
        u"#include \"core/reports/calendar.h\"\n"_s);
    row("the plan knows the work around it", u"core/workspace/plan/a.h"_s,
        u"#include \"core/workspace/casework/meetings.h\"\n"_s);
    row("core knows a page", u"core/workspace/a.h"_s, u"#include \"ui/shell/a.h\"\n"_s);
    row("a page writes to the store", u"ui/shell/a.h"_s,
        u"#include \"core/store/logwriter.h\"\n"_s);
    row("a command knows a page", u"app/cli/a.h"_s, u"#include \"ui/common/a.h\"\n"_s);
    row("a page knows another page", u"ui/overview/a.h"_s, u"#include \"ui/casefile/a.h\"\n"_s);
    row("a part knows a page", u"ui/common/a.h"_s, u"#include \"ui/exchange/a.h\"\n"_s);
    row("words know a part", u"ui/words/a.h"_s, u"#include \"ui/common/a.h\"\n"_s);
    row("look knows words", u"ui/look/a.h"_s, u"#include \"ui/words/a.h\"\n"_s);
    row("short path", u"core/base/a.cpp"_s, u"#include \"result.h\"\n"_s);
    row("indented include", u"core/base/a.cpp"_s, u"  #  include \"core/domain/ids.h\"\n"_s);
    row("no layer", u"core/newcomer/a.h"_s, u"\n"_s);
    row("widget in core", u"core/reports/a.h"_s, u"#include <QLabel>\n"_s);
    row("painting in core", u"core/domain/a.h"_s, u"#include <QColor>\n"_s);
    row("widget in a command", u"app/cli/a.h"_s, u"#include <QWidget>\n"_s);
    row("printing in core", u"core/reports/a.h"_s, u"#include <QPrinter>\n"_s);
    row("whole Qt library", u"ui/shell/a.h"_s, u"#include <QtWidgets>\n"_s);
    row("Qt library's folder", u"core/base/a.h"_s, u"#include <QtCore/QString>\n"_s);
    row("Qt SQL in workspace", u"core/workspace/a.h"_s, u"#include <QSqlQuery>\n"_s);
    row("SQLite in exchange", u"core/exchange/a.h"_s, u"#include <sqlite3.h>\n"_s);
    row("OpenSSL in store", u"core/store/a.h"_s, u"#include <openssl/evp.h>\n"_s);
    row("zip in store", u"core/store/a.h"_s, u"#include <zip.h>\n"_s);
    row("sodium in workspace", u"core/workspace/a.h"_s, u"#include <sodium.h>\n"_s);
    row("POSIX in store", u"core/store/a.cpp"_s, u"#include <unistd.h>\n"_s);
    row("system folder", u"core/base/a.cpp"_s, u"#include <sys/stat.h>\n"_s);
    row("platform question", u"core/store/a.cpp"_s, u"#ifdef Q_OS_WIN\n#endif\n"_s);
    row("translation in core", u"core/domain/a.cpp"_s, u"auto t = tr(\"Housing\");\n"_s);
    row("translate in core", u"core/domain/a.cpp"_s, u"QCoreApplication::translate(a, b);\n"_s);
    row("SQL in workspace", u"core/workspace/a.cpp"_s, u"run(u\"SELECT id FROM change\"_s);\n"_s);
    row("SQL in pieces", u"ui/shell/a.cpp"_s, u"run(\"SELECT id \"\n    \"FROM change\");\n"_s);
    row("raw SQL", u"core/exchange/a.cpp"_s, u"run(R\"(\n  delete from change)\");\n"_s);
    row("object in domain", u"core/domain/a.h"_s, u"class A : QObject { Q_OBJECT };\n"_s);
}

void TestLayering::noticesWhatBreaksTheRules()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    const QStringList faults = findLayeringFaults({path, text}, m_qtHeaders);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().startsWith(path), qPrintable(faults.first()));
}

void TestLayering::letsPassWhatKeepsThem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << text;
    };
    row("own layer", u"core/base/a.cpp"_s, u"#include \"core/base/a.h\"\n#include <QString>\n"_s);
    row("one below", u"core/store/a.h"_s, u"#include \"core/changelog/op.h\"\n"_s);
    row("page uses use case", u"ui/shell/a.h"_s,
        u"#include \"core/workspace/edit.h\"\n#include <QLabel>\n"_s);
    row("page reads plans", u"ui/shell/a.h"_s, u"#include \"core/store/planreader.h\"\n"_s);
    row("generated file", u"ui/shell/a.cpp"_s, u"#include \"a.moc\"\n"_s);
    row("POSIX in its place", u"core/base/platform/posix/a.cpp"_s, u"#include <unistd.h>\n"_s);
    row("crypto in the vault", u"core/store/vault/a.cpp"_s, u"#include <openssl/evp.h>\n"_s);
    row("SQL in the store", u"core/store/a.cpp"_s, u"run(u\"DELETE FROM change\"_s);\n"_s);
    row("function of Qt", u"core/base/a.h"_s, u"#include <QtGlobal>\n"_s);
    row("words in a comment", u"core/base/a.h"_s, u"// tr(), Q_OS_WIN and SELECT a FROM b\n"_s);
    row("prose in a string", u"core/base/a.h"_s,
        u"auto a = \"Choose what to delete from it\";\n"_s);
    row("name that ends in tr", u"core/base/a.h"_s, u"int a = attr(1);\n"_s);
}

void TestLayering::letsPassWhatKeepsThem()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QCOMPARE(findLayeringFaults({path, text}, m_qtHeaders), QStringList());
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
