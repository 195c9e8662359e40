// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/sharing/sharemodel.h"

#include "core/workspace/workspace.h"
#include "tests/ui/common/testoffice.h"
#include "ui/lists/celltext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestShareModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void keepsTheRulesOfModels();
    void saysWhoSeesWhatOnWhichTerms();
    void marksAConsentThatEndsSoonOrHasEnded_data();
    void marksAConsentThatEndsSoonOrHasEnded();

private:
    [[nodiscard]] OfficeShare share(std::optional<QDate> until) const
    {
        return {.office = m_office.workspace().officeId(),
                .areas = {*AreaKey::fromString(u"housing"), *AreaKey::fromString(u"work")},
                .basis = u"Paper form"_s,
                .from = QDate(2026, 11, 1),
                .until = until};
    }

    TestOffice m_office{u"Nordvik fengsel"_s};
};

void TestShareModel::keepsTheRulesOfModels()
{
    ShareModel model(m_office.context());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setShares({share(std::nullopt), share(QDate(2027, 3, 1))});
    QCOMPARE(model.rowCount(), 2);
    model.setShares({share(QDate(2027, 3, 1))});
    model.setShares({});
    QCOMPARE(model.shareAt({}), nullptr);
}

void TestShareModel::saysWhoSeesWhatOnWhichTerms()
{
    ShareModel model(m_office.context());
    model.setShares({share(std::nullopt)});
    const auto said = [&model](int column) {
        return model.index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(said(ShareModel::Office).startsWith(u"Nordvik fengsel"_s));
    QVERIFY(said(ShareModel::Office).contains(u"only reads"_s));
    QCOMPARE(said(ShareModel::Areas), u"Housing, Work"_s);
    QVERIFY(said(ShareModel::Until).contains(u"no end date"_s));
    QCOMPARE(said(ShareModel::Basis), u"Paper form"_s);
}

void TestShareModel::marksAConsentThatEndsSoonOrHasEnded_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("said");
    QTest::newRow("ended yesterday") << -1 << u"has ended"_s;
    QTest::newRow("ends today") << 0 << u"ends today"_s;
    QTest::newRow("ends in two weeks") << 14 << u"ends in 14 days"_s;
    QTest::newRow("ends later") << 15 << QString();
}

void TestShareModel::marksAConsentThatEndsSoonOrHasEnded()
{
    QFETCH(int, days);
    QFETCH(QString, said);
    ShareModel model(m_office.context());
    model.setShares({share(m_office.workspace().today().addDays(days))});
    const QString text = model.index(0, ShareModel::Until).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(text.contains(u"end"_s), !said.isEmpty());
    QVERIFY2(text.contains(said), qPrintable(text));
}

QTEST_MAIN(TestShareModel)
#include "tst_sharemodel.moc"
