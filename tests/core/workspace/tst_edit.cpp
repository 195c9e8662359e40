// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/edit.h"

#include "core/base/cborwriter.h"
#include "core/workspace/plan/casewriter.h"
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

/// An op of a later version about `entity`.
changelog::UnknownOp laterOp(qint64 code, const EntityId &entity)
{
    CborWriter writer;
    writer.beginArray(2);
    writer.integer(code);
    writer.bytes(entity.view());
    writer.endArray();
    return {code, writer.result()};
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT

private slots:
    void whatALaterVersionWroteLocksWhatItSpeaksOf_data()
    {
        QTest::addColumn<qint64>("code");
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("odd codes must be understood") << qint64{101} << true;
        QTest::newRow("even codes may be passed over") << qint64{102} << false;
    }
    void whatALaterVersionWroteLocksWhatItSpeaksOf()
    {
        QFETCH(qint64, code);
        QFETCH(bool, isLocked);
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        const ReleasePlan plan = *offices.prison->plan(*id);
        const NeedArea &area = *plan.area(kHousing);
        Edit later(*offices.prison);
        later.add(*heldStream(*offices.prison, area.stream), laterOp(code, area.entity));
        VERIFY_RESULT(later.commit());
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));

        for (Workspace *office : {offices.prison.get(), offices.nav.get()}) {
            const Result<> mapped = mapNeed(*office, *id, kHousing, Need::HasNeed);
            QCOMPARE(!mapped, isLocked);
            QVERIFY(mapped || mapped.error().code == ErrorCode::NotPermitted);
            VERIFY_RESULT(setItem(*office, *id, kLease,
                                  {Progress::WaitingForOther, QStringLiteral("utleier")}));
        }
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
