// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/seal.h"
#include "core/store/logreader.h"
#include "core/workspace/casework/notes.h"
#include "core/workspace/dump.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/sharing/bundledraft.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

} // namespace

/// What the prison wrote reaches the municipality through the Nav office, which changes nothing of
/// it: not who wrote it, nor what stands in it.
class TestThirdOffice : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_offices = std::make_unique<TwoOffices>();
        m_third =
            m_offices->make(QStringLiteral("Havnes kommune"), exchange::OfficeKind::Municipality);
        QVERIFY(m_third);
        for (Workspace *office : {&prison(), &nav()}) {
            QVERIFY(m_offices->introduce(*office, *m_third));
            QVERIFY(m_offices->introduce(*m_third, *office));
        }
        const auto id = m_offices->takeIn();
        VERIFY_RESULT(id);
        m_plan = *id;
        for (const Workspace *office : {&nav(), &*m_third}) {
            VERIFY_RESULT(recordConsent(prison(), m_plan,
                                        {.office = office->officeId(),
                                         .areas = {kHousing},
                                         .from = m_offices->clock.today(),
                                         .until = std::nullopt,
                                         .basis = QStringLiteral("samtykke")}));
        }
        VERIFY_RESULT(addNote(prison(), m_plan, kHousing, QStringLiteral("fra fengselet")));
        VERIFY_RESULT(m_offices->send(prison(), nav(), QStringLiteral("1")));
        VERIFY_RESULT(addNote(nav(), m_plan, kHousing, QStringLiteral("fra Nav")));
    }

    void changesArriveWithTheSealsOfWhoWroteThem()
    {
        VERIFY_RESULT(m_offices->send(nav(), *m_third, QStringLiteral("2")));
        const auto read = notes(*m_third, m_plan);
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), size_t{2});
        QVERIFY(read->front().office == nav().officeId());
        QVERIFY(read->back().office == prison().officeId());
        const auto there = canonicalDump(*m_third, nav().officeId(), {});
        QCOMPARE(*there, *canonicalDump(nav(), m_third->officeId(), {}));

        m_offices->clock.advanceMinutes(5);
        const auto draft = draftBundle(nav(), m_third->officeId(), DraftContent::ChangesAndHave);
        VERIFY_RESULT(draft);
        const exchange::Certificate &author = prison().state().parts().device.certificate;
        int theirs = 0;
        for (const exchange::BundleStream &carried : draft->bundle.streams) {
            for (const changelog::Seal &seal : carried.seals) {
                if (seal.author != author.deviceId()) {
                    continue;
                }
                ++theirs;
                QVERIFY(author.verifies(
                    changelog::sealMessage(seal.stream, seal.author, seal.sequence, seal.head),
                    seal.signature));
            }
        }
        QVERIFY(theirs >= 2);
    }

    void whatThePrisonHasNotSealedStaysWithIt()
    {
        // Another PC of the prison would hold it; the Nav office has it only up to the seal.
        VERIFY_RESULT(addNote(prison(), m_plan, kHousing, QStringLiteral("ikke sendt ennå")));
        VERIFY_RESULT(m_offices->send(nav(), *m_third, QStringLiteral("2")));
        QCOMPARE(notes(*m_third, m_plan)->size(), size_t{2});
        VERIFY_RESULT(m_offices->send(prison(), *m_third, QStringLiteral("3")));
        QCOMPARE(notes(*m_third, m_plan)->size(), size_t{3});
    }

    void theAnswerFindsItsWayBackByEitherOffice()
    {
        VERIFY_RESULT(m_offices->send(nav(), *m_third, QStringLiteral("2")));
        VERIFY_RESULT(addNote(*m_third, m_plan, kHousing, QStringLiteral("fra kommunen")));
        VERIFY_RESULT(m_offices->send(*m_third, nav(), QStringLiteral("3")));
        VERIFY_RESULT(m_offices->send(nav(), prison(), QStringLiteral("4")));
        const auto back = m_offices->send(*m_third, prison(), QStringLiteral("5"));
        VERIFY_RESULT(back);
        QCOMPARE(back->newChanges, 0);
        QCOMPARE(notes(prison(), m_plan)->size(), size_t{3});
        QCOMPARE(*canonicalDump(prison(), m_third->officeId(), {}),
                 *canonicalDump(*m_third, prison().officeId(), {}));
    }

    void whatALaterVersionWroteIsPassedOnByteForByte()
    {
        // As a later program would write it: a field and an op that this one does not know.
        const ReleasePlan plan = *prison().plan(m_plan);
        const NeedArea &area = *plan.area(kHousing);
        const auto stream = heldStream(prison(), area.stream);
        VERIFY_RESULT(stream);
        Edit later(prison());
        later.set(*stream, area.entity, static_cast<changelog::Field>(4711),
                  {{QStringLiteral("fra framtida")}});
        CborWriter op;
        op.beginArray(3);
        op.integer(70);
        op.bytes(area.entity.view());
        op.text(u"enda mer");
        op.endArray();
        later.add(*stream, changelog::UnknownOp{70, op.result()});
        VERIFY_RESULT(later.commit());
        VERIFY_RESULT(m_offices->send(prison(), nav(), QStringLiteral("2")));
        // The office between answers in the same area, and knows nothing of it.
        VERIFY_RESULT(addNote(nav(), m_plan, kHousing, QStringLiteral("svar")));
        VERIFY_RESULT(m_offices->send(nav(), *m_third, QStringLiteral("3")));
        const auto written = store::LogReader(prison().state().database()).changes(stream->id());
        const auto arrived = store::LogReader(m_third->state().database()).changes(stream->id());
        QVERIFY(arrived->size() > written->size());
        for (const store::StoredChange &change : *written) {
            const auto same = std::find_if(arrived->begin(), arrived->end(),
                                           [&](const store::StoredChange &other) {
                                               return other.change.id() == change.change.id();
                                           });
            QVERIFY(same != arrived->end());
            QCOMPARE(same->change.bodyBytes(), change.change.bodyBytes());
        }
        const auto state = store::LogReader(m_third->state().database()).state(*stream);
        QVERIFY(state->registers.contains({area.entity, static_cast<changelog::Field>(4711)}));
    }

private:
    [[nodiscard]] Workspace &prison() const { return *m_offices->prison; }
    [[nodiscard]] Workspace &nav() const { return *m_offices->nav; }

    std::unique_ptr<TwoOffices> m_offices;
    std::unique_ptr<Workspace> m_third;
    CaseId m_plan = *CaseId::fromBytes(QByteArray(CaseId::kSize, '\0'));
};

QTEST_GUILESS_MAIN(TestThirdOffice)
#include "tst_thirdoffice.moc"
