// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace landgang;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("odd")};
    }
    return number / 2;
}

Result<> check(int number)
{
    if (const auto result = half(number); !result) {
        return result.error();
    }
    return {};
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsHeld();
    void anErrorIsHeld();
    void successNeedsNoValue();
    void whatCanOnlyBeMovedIsMovedOut();
    void aValueCanBeChanged();
};

void TestResult::aValueIsHeld()
{
    const auto result = half(8);
    QVERIFY(result);
    QVERIFY(result.hasValue());
    QCOMPARE(*result, 4);
    QCOMPARE(result.value(), 4);
}

void TestResult::anErrorIsHeld()
{
    const auto result = half(7);
    QVERIFY(!result);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(result.error().context, QStringLiteral("odd"));
}

void TestResult::successNeedsNoValue()
{
    QVERIFY(check(8));
    QVERIFY(!check(7));
    QCOMPARE(check(7).error().context, QStringLiteral("odd"));
}

void TestResult::whatCanOnlyBeMovedIsMovedOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> moved = *std::move(result);
    QCOMPARE(*moved, 3);
    const std::unique_ptr<int> direct =
        Result<std::unique_ptr<int>>(std::make_unique<int>(4)).value();
    QCOMPARE(*direct, 4);
}

void TestResult::aValueCanBeChanged()
{
    Result<QString> result = QStringLiteral("a");
    *result += u'b';
    result->append(u'c');
    result.value().append(u'd');
    QCOMPARE(*result, QStringLiteral("abcd"));
    const Result<QString> copy = result;
    QCOMPARE(copy->size(), 4);
}

QTEST_APPLESS_MAIN(TestResult)

#include "tst_result.moc"
