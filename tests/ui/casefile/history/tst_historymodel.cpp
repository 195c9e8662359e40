// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/history/historymodel.h"

#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/movereleasedate.h"
#include "tests/ui/common/testoffice.h"
#include "ui/lists/celltext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheRulesOfModels();
    void tellsWhoChangedWhatFromWhat();
    void tellsDueDatesThatMovedTogetherOnce();
    void showsOneAreaAlone();

private:
    [[nodiscard]] std::vector<HistoryLine> lines() const;
    [[nodiscard]] static int count(const HistoryModel &model, const QString &part);

    std::unique_ptr<TestOffice> m_office;
    std::optional<CaseId> m_case;
};

void TestHistoryModel::initTestCase()
{
    installLanguage(Language::English);
    m_office = std::make_unique<TestOffice>(u"Nordvik fengsel"_s);
    m_case = m_office->takeIn(u"Testperson"_s, QDate(2027, 2, 1));
    QVERIFY(workspace::mapNeed(m_office->workspace(), *m_case, *AreaKey::fromString(u"housing"),
                               Need::HasNeed));
    QVERIFY(workspace::moveReleaseDate(m_office->workspace(), *m_case,
                                       {QDate(2027, 3, 1), DateStatus::Decided}));
}

std::vector<HistoryLine> TestHistoryModel::lines() const
{
    const auto entries = workspace::history(m_office->workspace(), *m_case);
    return entries ? historyLines(m_office->context(), *entries) : std::vector<HistoryLine>();
}

int TestHistoryModel::count(const HistoryModel &model, const QString &part)
{
    int found = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString sentence = model.index(row, HistoryModel::What).data().toString();
        found += sentence.contains(part) ? 1 : 0;
    }
    return found;
}

void TestHistoryModel::keepsTheRulesOfModels()
{
    HistoryModel model(m_office->context());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(lines());
    model.setArea(AreaKey::fromString(u"housing"));
    model.setArea(std::nullopt);
    model.setLines({});
}

void TestHistoryModel::tellsWhoChangedWhatFromWhat()
{
    HistoryModel model(m_office->context());
    model.setLines(lines());
    QCOMPARE(count(model,
                   u"Kari Eksempel, Nordvik fengsel, changed release date to: Monday 1 March 2027, "
                   "decided. It was: Monday 1 February 2027, decided."_s),
             1);
    QCOMPARE(count(model, u"answered Housing, need: has a need."_s), 1);
}

void TestHistoryModel::tellsDueDatesThatMovedTogetherOnce()
{
    HistoryModel model(m_office->context());
    model.setLines(lines());
    QCOMPARE(count(model, u" due dates in Housing."_s), 1);
    QCOMPARE(count(model, u"due date to:"_s), 0);
    const QModelIndexList housing = model.match(model.index(0, HistoryModel::What), Qt::DisplayRole,
                                                u"due dates in Housing."_s, 1, Qt::MatchContains);
    QVERIFY(housing.front().data(NoteRole).toString().contains(u"”: from "_s));
}

void TestHistoryModel::showsOneAreaAlone()
{
    HistoryModel model(m_office->context());
    model.setLines(lines());
    const int all = model.rowCount();
    model.setArea(AreaKey::fromString(u"housing"));
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < all);
    QCOMPARE(count(model, u"changed release date"_s), 0);
}

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
