// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/questions.h"

#include "core/workspace/plan/caselife.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/responsibility.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using namespace Qt::StringLiterals;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(u"housing"_s);
const AreaKey kWork = *AreaKey::fromString(u"work"_s);

QString wordsOf(const AreaKey &area, ResponsibilityState state)
{
    return u"%1: %2"_s.arg(area.toString(), QString::number(static_cast<int>(state)));
}

QStringList described(const std::vector<ResponsibilityQuestion> &questions)
{
    QStringList lines;
    for (const ResponsibilityQuestion &question : questions) {
        lines << wordsOf(question.area, question.stands.state);
    }
    return lines;
}

} // namespace

/// The questions that go between two offices, and the answers that come back.
class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_offices = std::make_unique<TwoOffices>();
        const auto taken = m_offices->takeIn();
        VERIFY_RESULT(taken);
        m_case.reset(new CaseId(*taken));
        VERIFY_RESULT(m_offices->consent(*m_case, {u"housing"_s, u"work"_s}));
        for (const AreaKey &area : {kHousing, kWork}) {
            VERIFY_RESULT(mapNeed(*m_offices->prison, *m_case, area, Need::HasNeed));
            VERIFY_RESULT(proposeResponsibility(*m_offices->prison, *m_case, area,
                                                m_offices->nav->officeId()));
        }
        VERIFY_RESULT(send(*m_offices->prison, *m_offices->nav));
    }

    void aQuestionStandsAtBothUntilSomebodyAnswers()
    {
        const auto asked = askedOfUs(*m_offices->nav);
        VERIFY_RESULT(asked);
        QCOMPARE(described(*asked),
                 (QStringList{wordsOf(kHousing, ResponsibilityState::Proposed),
                              wordsOf(kWork, ResponsibilityState::Proposed)}));
        const ResponsibilityQuestion &housing = asked->front();
        QCOMPARE(housing.person.family, u"Testperson"_s);
        QCOMPARE(housing.by, m_offices->prison->officeId());
        QCOMPARE(housing.daysLeft, std::optional<qint64>(120));
        QVERIFY(!housing.items.empty());
        QVERIFY(std::is_sorted(
            housing.items.begin(), housing.items.end(), [](const auto &one, const auto &other) {
                return one.due.value_or(QDate(2999, 1, 1)) < other.due.value_or(QDate(2999, 1, 1));
            }));
        QVERIFY(askedOfUs(*m_offices->prison)->empty());
        QVERIFY(askedOfOthers(*m_offices->nav)->empty());
        QCOMPARE(askedOfOthers(*m_offices->prison)->size(), size_t{2});
    }

    void theAnswerReachesWhoeverAsked()
    {
        VERIFY_RESULT(acceptResponsibility(*m_offices->nav, *m_case, kHousing, {}));
        VERIFY_RESULT(declineResponsibility(*m_offices->nav, *m_case, kWork, u"statlig Nav"_s));
        QVERIFY(askedOfUs(*m_offices->nav)->empty());
        VERIFY_RESULT(send(*m_offices->nav, *m_offices->prison));
        const auto answered = askedOfOthers(*m_offices->prison);
        VERIFY_RESULT(answered);
        QCOMPARE(described(*answered),
                 (QStringList{wordsOf(kWork, ResponsibilityState::Declined),
                              wordsOf(kHousing, ResponsibilityState::Accepted)}));
        QCOMPARE(answered->front().stands.reason, u"statlig Nav"_s);
    }

    void aClosedPlanAsksNobody()
    {
        VERIFY_RESULT(recordEvent(*m_offices->prison, *m_case,
                                  {CaseEventKind::Closed, m_offices->clock.today()}));
        VERIFY_RESULT(send(*m_offices->prison, *m_offices->nav));
        QVERIFY(askedOfOthers(*m_offices->prison)->empty());
        QVERIFY(askedOfUs(*m_offices->nav)->empty());
    }

private:
    Result<ImportReport> send(Workspace &from, Workspace &to)
    {
        return m_offices->send(from, to, u"pakke %1"_s.arg(++m_bundles));
    }

    int m_bundles = 0;
    std::unique_ptr<TwoOffices> m_offices;
    std::unique_ptr<CaseId> m_case;
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
