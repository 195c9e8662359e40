// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace landgang;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasANameOfItsOwn();
    void namesThatProgramsReadStayAsTheyAre_data();
    void namesThatProgramsReadStayAsTheyAre();
    void causesFollowLineByLine();
    void errorsAreEqualByContent();
};

void TestError::everyCodeHasANameOfItsOwn()
{
    const QRegularExpression form(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QSet<QString> names;
    const int last = static_cast<int>(ErrorCode::Cancelled);
    for (int code = 0; code <= last; ++code) {
        const QString name = errorName(static_cast<ErrorCode>(code));
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), last + 1);
}

void TestError::namesThatProgramsReadStayAsTheyAre_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("argument") << ErrorCode::InvalidArgument << QStringLiteral("invalid-argument");
    QTest::newRow("passphrase") << ErrorCode::WrongPassphrase << QStringLiteral("wrong-passphrase");
    QTest::newRow("profile") << ErrorCode::ProfileInvalid << QStringLiteral("profile-invalid");
    QTest::newRow("bundle") << ErrorCode::BundleNotForUs << QStringLiteral("bundle-not-for-us");
    QTest::newRow("card") << ErrorCode::CardNotConfirmed << QStringLiteral("card-not-confirmed");
    QTest::newRow("cancelled") << ErrorCode::Cancelled << QStringLiteral("cancelled");
}

void TestError::namesThatProgramsReadStayAsTheyAre()
{
    QFETCH(ErrorCode, code);
    QTEST(errorName(code), "name");
}

void TestError::causesFollowLineByLine()
{
    const Error deepest{ErrorCode::FileRead, QStringLiteral("three")};
    const Error error{ErrorCode::StoreDamaged,
                      QStringLiteral("one"),
                      {Error{ErrorCode::Database, QStringLiteral("two"), {deepest}},
                       Error{ErrorCode::Crypto, QStringLiteral("four")}}};
    QCOMPARE(error.toText(), QStringLiteral("one\ntwo\nthree\nfour"));
    QCOMPARE(deepest.toText(), QStringLiteral("three"));
}

void TestError::errorsAreEqualByContent()
{
    const Error error{ErrorCode::Crypto, QStringLiteral("a")};
    QVERIFY(error == (Error{ErrorCode::Crypto, QStringLiteral("a")}));
    QVERIFY(error != (Error{ErrorCode::Database, QStringLiteral("a")}));
    QVERIFY(error != (Error{ErrorCode::Crypto, QStringLiteral("a"), {error}}));
}

QTEST_APPLESS_MAIN(TestError)

#include "tst_error.moc"
