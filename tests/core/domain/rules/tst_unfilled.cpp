// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/unfilled.h"

#include "tests/core/domain/profile/shippedprofile.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;

class TestUnfilled : public QObject
{
    Q_OBJECT

private slots:
    void oneFunctionOfSeveralIsEnough();
    void nobodyAtAllLeavesEveryItem();
};

void TestUnfilled::oneFunctionOfSeveralIsEnough()
{
    const auto profile = shipped();
    QVERIFY(profile);
    std::vector<FunctionKey> filled;
    for (const FunctionDefinition &function : profile->parts().functions) {
        if (function.key.toString() != QStringLiteral("nav-state")
            && function.key.toString() != QStringLiteral("probation")) {
            filled.push_back(function.key);
        }
    }
    QStringList items;
    for (const UnfilledItem &unfilled : unfilledItems(profile->items(), filled)) {
        items << unfilled.item.toString();
        QCOMPARE(unfilled.functions.size(), size_t(1));
    }
    items.sort();
    QCOMPARE(items.join(u' '),
             QStringLiteral("benefits first-nav-talk work-ability work-after-release"));
}

void TestUnfilled::nobodyAtAllLeavesEveryItem()
{
    const auto profile = shipped();
    QVERIFY(profile);
    QCOMPARE(unfilledItems(profile->items(), {}).size(), profile->items().size());
}

QTEST_APPLESS_MAIN(TestUnfilled)

#include "tst_unfilled.moc"
