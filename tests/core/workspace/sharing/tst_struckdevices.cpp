// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/struckdevices.h"

#include "core/base/safefile.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/sharing/closedevice.h"
#include "core/workspace/sharing/heldchanges.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

} // namespace

/// A municipality says on its card which of its computers write in its name.
class TestStruckDevices : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_offices = std::make_unique<TwoOffices>();
        auto made = createOffice(m_offices->folder(QStringLiteral("Havnes")),
                                 {.name = QStringLiteral("Havnes kommune"),
                                  .kind = exchange::OfficeKind::Municipality,
                                  .municipality = {},
                                  .phone = {},
                                  .userName = QStringLiteral("Eva Prøve"),
                                  .userFunction = QStringLiteral("koordinator"),
                                  .realm = exchange::Realm::Practice,
                                  .profileFile = {},
                                  .sheet = m_sheet},
                                 QStringLiteral("passord"), {m_offices->clock, m_offices->ids});
        VERIFY_RESULT(made);
        m_third = *std::move(made);
        QVERIFY(m_offices->introduce(*m_third, prison()));
        const auto id = m_offices->takeIn();
        VERIFY_RESULT(id);
        m_plan = *id;
    }

    void whatComesFromAComputerThatWasStruckOffWaitsUntilItIsClosed()
    {
        QVERIFY(m_offices->introduce(prison(), *m_third));
        QVERIFY(share());
        VERIFY_RESULT(answer(Need::HasNeed));
        m_offices->clock.advanceMinutes(24 * 60);
        QVERIFY(importCardWithoutIt());
        const auto struck = struckFromCards(prison());
        VERIFY_RESULT(struck);
        QCOMPARE(struck->size(), size_t{1});
        QCOMPARE(struck->at(device()), m_third->officeId());

        const auto late = answer(Need::NoNeed);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::BundleIncomplete);
        QCOMPARE(inbox(prison())->size(), size_t{1});
        QVERIFY(heldChanges(prison())->empty());
        // What came before stands, and so does what it wrote then when it comes once more.
        QCOMPARE(needAtPrison(), Need::HasNeed);

        VERIFY_RESULT(closeDevice(prison(), device()));
        QCOMPARE(retryInbox(prison())->size(), size_t{1});
        QCOMPARE(needAtPrison(), Need::HasNeed);
        const auto held = heldChanges(prison());
        QCOMPARE(held->size(), size_t{1});
        VERIFY_RESULT(takeInHeld(prison(), {held->front().id}));
        QCOMPARE(needAtPrison(), Need::NoNeed);
    }

    void oneThatHadWrittenNothingBeforeIsClosedAsWell()
    {
        QVERIFY(m_offices->introduce(prison(), *m_third));
        QVERIFY(share());
        m_offices->clock.advanceMinutes(24 * 60);
        QVERIFY(importCardWithoutIt());
        QVERIFY(!answer(Need::NoNeed));
        VERIFY_RESULT(closeDevice(prison(), device()));
        QCOMPARE(retryInbox(prison())->size(), size_t{1});
        QCOMPARE(heldChanges(prison())->size(), size_t{1});
        QVERIFY(!needAtPrison());
    }

    void aComputerThatNoCardHasNamedYetIsNew()
    {
        QVERIFY(importCardWithoutIt());
        QStringList typed;
        for (const int position : askedWords(m_third->officeId())) {
            typed << cardWords(m_third->officeId()).at(position);
        }
        VERIFY_RESULT(confirmCard(prison(), m_third->officeId(), typed));
        QVERIFY(share());
        QVERIFY(struckFromCards(prison())->empty());
        VERIFY_RESULT(answer(Need::HasNeed));
        QCOMPARE(needAtPrison(), Need::HasNeed);
    }

private:
    [[nodiscard]] Workspace &prison() const { return *m_offices->prison; }
    [[nodiscard]] DeviceId device() const { return m_third->state().device(); }

    bool share()
    {
        return recordConsent(prison(), m_plan,
                             {.office = m_third->officeId(),
                              .areas = {kHousing},
                              .from = m_offices->clock.today(),
                              .until = std::nullopt,
                              .basis = QStringLiteral("samtykke")})
            && m_offices->send(prison(), *m_third, QString::number(++m_bundles));
    }

    Result<ImportReport> answer(Need need)
    {
        const Result<> mapped = mapNeed(*m_third, m_plan, kHousing, need);
        return mapped ? m_offices->send(*m_third, prison(), QString::number(++m_bundles))
                      : mapped.error();
    }

    /// The prison gets a card of the municipality, signed today, that names another computer only.
    bool importCardWithoutIt()
    {
        const QDateTime now = m_offices->clock.now();
        const auto root = exchange::OfficeRoot::restored(m_sheet, m_third->office().root);
        const auto other = root ? root->issueDevice(QStringLiteral("ny"), now)
                                : Result<exchange::Identity>(root.error());
        if (!other) {
            return false;
        }
        exchange::OfficeCard card = m_third->office();
        card.devices = {other->certificate};
        card.issued = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
        const auto written = exchange::writeCard(card, root->key());
        const QString file = m_offices->file(QStringLiteral("ny.landgang-card"));
        return written && writeFileSafely(file, *written) && importCard(prison(), file);
    }

    [[nodiscard]] std::optional<Need> needAtPrison() const
    {
        const Result<ReleasePlan> plan = prison().plan(m_plan);
        const Need *need = plan->area(kHousing)->need.agreed();
        return need != nullptr ? std::optional(*need) : std::nullopt;
    }

    exchange::RecoverySheet m_sheet = exchange::RecoverySheet::generate();
    std::unique_ptr<TwoOffices> m_offices;
    std::unique_ptr<Workspace> m_third;
    CaseId m_plan = *CaseId::fromBytes(QByteArray(CaseId::kSize, '\0'));
    int m_bundles = 0;
};

QTEST_GUILESS_MAIN(TestStruckDevices)
#include "tst_struckdevices.moc"
