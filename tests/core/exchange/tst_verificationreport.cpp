// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/verificationreport.h"

#include <QTest>

using namespace landgang;
using namespace landgang::exchange;
using namespace Qt::StringLiterals;

class TestVerificationReport : public QObject
{
    Q_OBJECT

private slots:
    void findingsStandWorstFirst();
    void theFirstReasonIsTheError();
};

void TestVerificationReport::findingsStandWorstFirst()
{
    VerificationReport report;
    report.add(Finding::Weight::Fine, u"B1"_s, u"fine"_s);
    report.add(Finding::Weight::Warning, u"B2"_s, u"warning"_s);
    QVERIFY(!report.isRefused());
    report.refuse(ErrorCode::BundleDamaged, u"B3"_s, u"first"_s);
    report.add(Finding::Weight::Warning, u"B4"_s, u"second warning"_s);
    report.refuse(ErrorCode::BundleNotForUs, u"B5"_s, u"second"_s);
    QStringList rules;
    for (const Finding &finding : report.findings()) {
        rules.append(finding.rule);
    }
    QCOMPARE(rules, (QStringList{u"B3"_s, u"B5"_s, u"B2"_s, u"B4"_s, u"B1"_s}));
}

void TestVerificationReport::theFirstReasonIsTheError()
{
    VerificationReport report;
    report.add(Finding::Weight::Warning, u"B1"_s, u"warning"_s);
    report.refuse(ErrorCode::BundleDamaged, u"B3"_s, u"First."_s);
    report.refuse(ErrorCode::BundleNotForUs, u"B5"_s, u"Second."_s);
    QVERIFY(report.isRefused());
    const Error error = report.error();
    QCOMPARE(error.code, ErrorCode::BundleDamaged);
    QCOMPARE(error.context, u"First."_s);
    QCOMPARE(error.causes.size(), size_t(1));
    QCOMPARE(error.causes[0].context, u"Second."_s);
}

QTEST_APPLESS_MAIN(TestVerificationReport)
#include "tst_verificationreport.moc"
