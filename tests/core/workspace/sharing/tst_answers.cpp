// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/answers.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/sharing/outbox.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::exchange::PhoneResult;
using landgang::testing::TwoOffices;

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    /// A bundle of the prison lies at the Nav office, not yet read in.
    void init()
    {
        m_offices = std::make_unique<TwoOffices>();
        const auto id = m_offices->takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(m_offices->consent(*id, {QStringLiteral("housing")}));
        m_offices->clock.advanceMinutes(5);
        VERIFY_RESULT(exportBundle(prison(), nav().officeId(), bundle()));
    }

    void aBundleWithoutAnAnswerBecomesATaskAfterFiveWorkingDays()
    {
        // Written on Monday 2 March 2026.
        QCOMPARE(outbox(prison())->size(), size_t{1});
        m_offices->clock.advanceDays(6); // Sunday.
        QCOMPARE(outbox(prison())->front().workingDays, 4);
        QVERIFY(!outbox(prison())->front().isTask);
        m_offices->clock.advanceDays(1);
        QCOMPARE(outbox(prison())->front().workingDays, 5);
        QVERIFY(outbox(prison())->front().isTask);
        VERIFY_RESULT(importBundle(nav(), bundle()));
        VERIFY_RESULT(receipt());
        QVERIFY(outbox(prison())->empty());
    }

    void theWordsReadAloudAreTakenInAndChangeOnlyWhatIsShown()
    {
        const auto read = importBundle(nav(), bundle());
        VERIFY_RESULT(read);
        QCOMPARE(read->phoneWords.size(), 8);
        QStringList wrong = read->phoneWords;
        wrong.swapItemsAt(0, 1);
        const auto misheard = recordPhoneAnswer(prison(), nav().officeId(), 1, wrong);
        QVERIFY(!misheard);
        QCOMPARE(misheard.error().code, ErrorCode::InvalidArgument);
        const auto unknown = recordPhoneAnswer(prison(), nav().officeId(), 2, read->phoneWords);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);

        const auto said = recordPhoneAnswer(prison(), nav().officeId(), 1, read->phoneWords);
        VERIFY_RESULT(said);
        QVERIFY(*said == PhoneResult::Received);
        m_offices->clock.advanceDays(30);
        QVERIFY(outbox(prison())->front().state == OutboxState::ReceivedByPhone);
        QVERIFY(!outbox(prison())->front().isTask);
        // The same changes go again, until a bundle confirms them.
        const auto again =
            exportBundle(prison(), nav().officeId(), m_offices->file(QStringLiteral("igjen")));
        VERIFY_RESULT(again);
        QCOMPARE(again->changes, read->newChanges);
    }

    void aRefusalReachesTheSenderWithItsReason()
    {
        const auto words = refuseBundle(nav(), bundle(), QStringLiteral("Feil person."));
        VERIFY_RESULT(words);
        QVERIFY(nav().plans()->empty());
        const auto said = recordPhoneAnswer(prison(), nav().officeId(), 1, *words);
        VERIFY_RESULT(said);
        QVERIFY(*said == PhoneResult::Refused);
        QVERIFY(outbox(prison())->front().state == OutboxState::RefusedByPhone);
        for (int time = 0; time < 2; ++time) {
            const auto told = receipt();
            VERIFY_RESULT(told);
            QCOMPARE(told->refusals.size(), time == 0 ? size_t{1} : size_t{0});
        }
        const OutboxEntry entry = outbox(prison())->front();
        QVERIFY(entry.state == OutboxState::Refused);
        QCOMPARE(entry.reason, QStringLiteral("Feil person."));
        QVERIFY(entry.isTask);
    }

    void aRefusedBundleLeavesTheInbox()
    {
        VERIFY_RESULT(keepInInbox(nav(), bundle()));
        QCOMPARE(inbox(nav())->size(), size_t{1});
        VERIFY_RESULT(refuseBundle(nav(), bundle(), QStringLiteral("Feil person.")));
        QVERIFY(inbox(nav())->empty());
    }

    void whatWasReadInCannotBeRefused()
    {
        VERIFY_RESULT(importBundle(nav(), bundle()));
        const auto late = refuseBundle(nav(), bundle(), QStringLiteral("Feil person."));
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::NotPermitted);
        QVERIFY(refusalsGiven(nav())->empty());
    }

    void aRefusalNeedsAReasonAndABundle()
    {
        const auto silent = refuseBundle(nav(), bundle(), QStringLiteral(" "));
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ErrorCode::InvalidArgument);
        const auto foreign = refuseBundle(prison(), bundle(), QStringLiteral("x"));
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, ErrorCode::BundleNotForUs);
        QVERIFY(refusalsGiven(nav())->empty());
    }

    void nobodyIsToldOfBundlesThatOthersSent()
    {
        VERIFY_RESULT(refuseBundle(nav(), bundle(), QStringLiteral("Feil person.")));
        const auto third =
            m_offices->make(QStringLiteral("Havnes kommune"), exchange::OfficeKind::Municipality);
        QVERIFY(third && m_offices->introduce(nav(), *third));
        exchange::Bundle other{.id = m_offices->ids.next<BundleId>(),
                               .from = nav().officeId(),
                               .fromDevice = nav().state().device(),
                               .to = third->officeId(),
                               .toKey = {}};
        VERIFY_RESULT(addRefusals(nav(), other));
        QVERIFY(other.refusals.empty());
        other.refusals.push_back({refusalsGiven(nav())->front().bundle, QStringLiteral("x")});
        const auto told = checkRefusals(nav(), other);
        QVERIFY(!told);
        QCOMPARE(told.error().code, ErrorCode::NotPermitted);
        other.to = prison().officeId();
        VERIFY_RESULT(checkRefusals(nav(), other));
    }

private:
    [[nodiscard]] Workspace &prison() const { return *m_offices->prison; }
    [[nodiscard]] Workspace &nav() const { return *m_offices->nav; }
    [[nodiscard]] QString bundle() const { return m_offices->file(QStringLiteral("1.landgang")); }

    /// From the Nav office to the prison.
    Result<ImportReport> receipt()
    {
        m_offices->clock.advanceMinutes(5);
        const QString file = m_offices->file(QStringLiteral("kvittering"));
        const auto written = writeReceipt(nav(), prison().officeId(), file);
        return written ? importBundle(prison(), file) : written.error();
    }

    std::unique_ptr<TwoOffices> m_offices;
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
