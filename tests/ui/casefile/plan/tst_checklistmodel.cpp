// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/checklistmodel.h"

#include "core/workspace/plan/setitem.h"
#include "tests/ui/common/testoffice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestChecklistModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keepsTheRulesOfModels();
    void hasEveryAreaWithItsItems();
    void tellsDeadlineAndRightApart();
    void marksWhatIsOverdue();
    void marksNothingThatIsDoneAsOverdue();
    void showsBothAnswersOfADispute();
    void keepsIndexesWhenOnlyAnswersChange();
    void tellsAllInTheFirstColumnWhenThereIsNoRoom();
    void saysBothLinesToAScreenReader();

private:
    [[nodiscard]] static ItemKey item(QStringView key) { return *ItemKey::fromString(key); }
    [[nodiscard]] ChecklistItem &itemOf(ReleasePlan &plan, QStringView key) const;
    [[nodiscard]] QString text(QStringView key, int column, int role = Qt::DisplayRole) const;

    std::unique_ptr<TestOffice> m_office;
    std::optional<ReleasePlan> m_plan;
    std::unique_ptr<ChecklistModel> m_model;
};

void TestChecklistModel::initTestCase()
{
    installLanguage(Language::English);
    m_office = std::make_unique<TestOffice>(u"Nordvik fengsel"_s);
    const CaseId id = m_office->takeIn(u"Testperson"_s, QDate(2027, 2, 1));
    m_plan = *m_office->workspace().plan(id);
}

void TestChecklistModel::init()
{
    m_model = std::make_unique<ChecklistModel>(m_office->context());
    m_model->setPlan(*m_plan);
}

ChecklistItem &TestChecklistModel::itemOf(ReleasePlan &plan, QStringView key) const
{
    for (NeedArea &area : plan.areas) {
        for (ChecklistItem &each : area.items) {
            if (each.key == item(key)) {
                return each;
            }
        }
    }
    qFatal("There is no such item.");
}

QString TestChecklistModel::text(QStringView key, int column, int role) const
{
    return m_model->indexOf(item(key)).siblingAtColumn(column).data(role).toString();
}

void TestChecklistModel::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setPlan(*m_plan);
    ReleasePlan fewer = *m_plan;
    fewer.areas.erase(fewer.areas.begin() + 2, fewer.areas.end());
    m_model->setPlan(fewer);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setPlan(*m_plan);
}

void TestChecklistModel::hasEveryAreaWithItsItems()
{
    QCOMPARE(m_model->rowCount(), static_cast<int>(m_plan->areas.size()));
    for (const NeedArea &area : m_plan->areas) {
        const QModelIndex index = m_model->indexOf(area.key);
        QCOMPARE(m_model->rowCount(index), static_cast<int>(area.items.size()));
        QCOMPARE(m_model->areaAt(index), std::optional(area.key));
        QVERIFY(!m_model->itemAt(index));
        for (const ChecklistItem &each : area.items) {
            QCOMPARE(m_model->itemAt(m_model->indexOf(each.key)), std::optional(each.key));
            QCOMPARE(m_model->areaAt(m_model->indexOf(each.key)), std::optional(area.key));
        }
    }
}

void TestChecklistModel::tellsDeadlineAndRightApart()
{
    QCOMPARE(text(u"housing-decision", ChecklistModel::What, NoteRole),
             u"Our deadline: 90 days before release · Right: boligsosialloven § 6"_s);
    QCOMPARE(text(u"housing-decision", ChecklistModel::Who), u"the municipality"_s);
}

void TestChecklistModel::marksWhatIsOverdue()
{
    // 90 days before 1 February 2027 is 3 November 2026; the clock stands at 22 November.
    QCOMPARE(text(u"housing-decision", ChecklistModel::Due), u"3 November"_s);
    QCOMPARE(text(u"housing-decision", ChecklistModel::Due, NoteRole), u"19 days overdue"_s);
    QCOMPARE(text(u"housing-decision", ChecklistModel::Due, NoteToneRole).toInt(),
             static_cast<int>(Tone::Gap));
}

void TestChecklistModel::marksNothingThatIsDoneAsOverdue()
{
    ReleasePlan plan = *m_plan;
    ChecklistItem &decision = itemOf(plan, u"housing-decision");
    decision.state.statements = {{{Progress::Done, u"decision of 1 November"_s},
                                  m_office->workspace().officeId(),
                                  m_office->workspace().user().id,
                                  QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC),
                                  decision.due.statements.front().id}};
    m_model->setPlan(plan);
    QCOMPARE(text(u"housing-decision", ChecklistModel::Due, NoteRole), QString());
    QCOMPARE(text(u"housing-decision", ChecklistModel::Status), u"Done"_s);
    QVERIFY(text(u"housing-decision", ChecklistModel::Status, NoteRole)
                .startsWith(u"Nordvik fengsel"_s));
}

void TestChecklistModel::showsBothAnswersOfADispute()
{
    ReleasePlan plan = *m_plan;
    ChecklistItem &decision = itemOf(plan, u"housing-decision");
    const auto said = [&](Progress progress, const QString &evidence, int day) {
        return Statement<ItemState>{{progress, evidence},
                                    m_office->workspace().officeId(),
                                    m_office->workspace().user().id,
                                    QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC),
                                    decision.due.statements.front().id};
    };
    decision.state.statements = {said(Progress::Done, u"letter"_s, 9),
                                 said(Progress::WaitingForOther, {}, 10)};
    m_model->setPlan(plan);
    const QString note = text(u"housing-decision", ChecklistModel::What, NoteRole);
    QVERIFY2(note.startsWith(u"Different answers: "_s), qPrintable(note));
    QVERIFY2(note.contains(u"“done: letter”"_s), qPrintable(note));
    QVERIFY2(note.contains(u"“waiting for someone else”"_s), qPrintable(note));
    QCOMPARE(text(u"housing-decision", ChecklistModel::Status), u"Different answers"_s);
}

void TestChecklistModel::keepsIndexesWhenOnlyAnswersChange()
{
    const QPersistentModelIndex kept(m_model->indexOf(item(u"housing-decision")));
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    ReleasePlan plan = *m_plan;
    itemOf(plan, u"housing-decision").due.statements.clear();
    m_model->setPlan(plan);
    QVERIFY(kept.isValid());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(kept.sibling(kept.row(), ChecklistModel::Due).data().toString(), u"no date yet"_s);
}

void TestChecklistModel::tellsAllInTheFirstColumnWhenThereIsNoRoom()
{
    m_model->setDensity(ChecklistModel::Density::Compact);
    QCOMPARE(text(u"housing-decision", ChecklistModel::What, NoteRole),
             u"3 November · the municipality\n"
             "Our deadline: 90 days before release · Right: boligsosialloven § 6"_s);
    QCOMPARE(text(u"housing-decision", ChecklistModel::Status, NoteRole), u"19 days overdue"_s);
}

void TestChecklistModel::saysBothLinesToAScreenReader()
{
    const QString spoken = text(u"housing-decision", ChecklistModel::Due, Qt::AccessibleTextRole);
    QCOMPARE(spoken, u"3 November. 19 days overdue"_s);
}

QTEST_MAIN(TestChecklistModel)
#include "tst_checklistmodel.moc"
