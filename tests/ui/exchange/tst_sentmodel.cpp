// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/sentmodel.h"

#include "tests/ui/common/testoffice.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestSentModel : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatCameBack();
};

void TestSentModel::saysWhatCameBack()
{
    installLanguage(Language::English);
    const TestOffice office(u"Nordvik fengsel"_s);
    SentModel model(office.context());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    workspace::SentBundle bundle{*BundleId::fromBytes(QByteArray(16, '1')),
                                 office.workspace().officeId(),
                                 7,
                                 QDateTime(QDate(2026, 11, 10), QTime(12, 0), Qt::UTC),
                                 11,
                                 false,
                                 {}};
    workspace::SentBundle readIn = bundle;
    readIn.acknowledged = true;
    readIn.id = *BundleId::fromBytes(QByteArray(16, '2'));
    workspace::SentBundle refused = bundle;
    refused.id = *BundleId::fromBytes(QByteArray(16, '3'));
    const workspace::OutboxEntry unanswered{.bundle = bundle, .workingDays = 8, .isTask = true};
    const workspace::OutboxEntry said{.bundle = refused,
                                      .state = workspace::OutboxState::Refused,
                                      .reason = u"feil person"_s,
                                      .isTask = true};
    model.setBundles({bundle, readIn, refused}, {unanswered, said});
    QCOMPARE(model.index(0, SentModel::Answer).data().toString(), u"not acknowledged"_s);
    QVERIFY(model.index(0, SentModel::Answer)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"8 working days"_s));
    QCOMPARE(model.index(1, SentModel::Answer).data().toString(), u"read in"_s);
    QVERIFY(model.index(2, SentModel::Answer)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"feil person"_s));
    model.setBundles({}, {});
}

QTEST_MAIN(TestSentModel)
#include "tst_sentmodel.moc"
