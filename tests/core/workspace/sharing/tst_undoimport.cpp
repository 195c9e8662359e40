// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/undoimport.h"

#include "core/workspace/plan/disputes.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/setitem.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));
const ItemKey kLease = *ItemKey::fromString(QStringLiteral("housing-lease"));

} // namespace

class TestUndoImport : public QObject
{
    Q_OBJECT

private slots:
    void whatABundleReplacedStandsBesideItAgain()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(mapNeed(*offices.prison, *id, kHousing, Need::HasNeed));
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        const auto first = offices.send(*offices.prison, *offices.nav, QStringLiteral("1"));
        VERIFY_RESULT(first);
        // Twice in one bundle: what stood before it counts, not what stood in between.
        VERIFY_RESULT(mapNeed(*offices.nav, *id, kHousing, Need::Declined));
        VERIFY_RESULT(mapNeed(*offices.nav, *id, kHousing, Need::NoNeed));
        // Answered for the first time: there is nothing to set beside it.
        VERIFY_RESULT(setItem(*offices.nav, *id, kLease,
                              {Progress::WaitingForOther, QStringLiteral("utleier")}));
        const auto second = offices.send(*offices.nav, *offices.prison, QStringLiteral("2"));
        VERIFY_RESULT(second);

        const auto preview = previewUndo(*offices.prison, second->bundle);
        VERIFY_RESULT(preview);
        QCOMPARE(preview->size(), size_t{1});
        QCOMPARE(preview->front().field, changelog::Field::Need);
        QVERIFY(preview->front().area == kHousing);
        QVERIFY(disputes(*offices.prison)->empty());

        VERIFY_RESULT(undoImport(*offices.prison, second->bundle));
        const auto open = disputes(*offices.prison);
        VERIFY_RESULT(open);
        QCOMPARE(open->size(), size_t{1});
        QCOMPARE(open->front().answers.size(), size_t{2});
        // Once is enough, and the first bundle replaced nothing.
        for (const auto &[office, bundle] : {std::pair(offices.prison.get(), second->bundle),
                                             std::pair(offices.nav.get(), first->bundle)}) {
            const auto nothing = undoImport(*office, bundle);
            QVERIFY(!nothing);
            QCOMPARE(nothing.error().code, ErrorCode::NotPermitted);
        }
    }

    void whatSomebodyAnsweredSinceIsLeftAlone()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(mapNeed(*offices.prison, *id, kHousing, Need::HasNeed));
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        VERIFY_RESULT(mapNeed(*offices.nav, *id, kHousing, Need::NoNeed));
        const auto second = offices.send(*offices.nav, *offices.prison, QStringLiteral("2"));
        VERIFY_RESULT(second);
        VERIFY_RESULT(mapNeed(*offices.prison, *id, kHousing, Need::Declined));
        QVERIFY(previewUndo(*offices.prison, second->bundle)->empty());
        const auto unknown =
            previewUndo(*offices.prison, *BundleId::fromBytes(QByteArray(16, 'x')));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestUndoImport)
#include "tst_undoimport.moc"
