// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/domain/profile/shippedprofile.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;

/// The checklist of the tilbakeføringsgaranti, number by number as it was written down from the
/// sources: area, when, who. Typed from that list, not from the profile.
class TestGuaranteeChecklist : public QObject
{
    Q_OBJECT

private slots:
    void everyItemStandsAsItWasWrittenDown_data();
    void everyItemStandsAsItWasWrittenDown();
    void thereAreNoOthers();
};

namespace {

struct ListedItem {
    int number;
    const char *key;
    const char *area;
    const char *when; ///< "I+7" is seven days after intake, "R-14" fourteen before release.
    const char *who;
};

constexpr ListedItem kList[] = {
    {1, "intake-talk", "plan", "I+7", "contact-officer"},
    {2, "consent", "plan", "I+14", "contact-officer"},
    {3, "needs-mapping", "plan", "I+30", "contact-officer"},
    {4, "future-plan", "plan", "I+60", "contact-officer"},
    {5, "responsible-offices", "plan", "I+30", "social-consultant"},
    {6, "municipality-informed", "plan", "I+14", "return-coordinator"},
    {7, "responsibility-group-start", "plan", "R-180", "return-coordinator"},
    {7, "responsibility-group-release", "plan", "R-60", "return-coordinator"},
    {8, "dates-calculated", "plan", "I+0", "prison"},
    {9, "individual-plan", "plan", "R-180", "prison-health coordinating-unit"},
    {10, "register-checked", "identity", "I+30", "social-consultant"},
    {11, "identity-document", "identity", "R-120", "contact-officer"},
    {12, "bank-account", "identity", "R-60", "person social-consultant"},
    {13, "electronic-identity", "identity", "R-45", "person social-consultant"},
    {14, "phone", "identity", "R-7", "person"},
    {15, "housing-keep", "housing", "I+14", "social-consultant nav-municipal"},
    {16, "housing-application", "housing", "R-180", "social-consultant"},
    {17, "housing-decision", "housing", "R-90", "municipality"},
    {18, "housing-lease", "housing", "R-30", "municipality person"},
    {19, "housing-temporary", "housing", "R-14", "nav-municipal"},
    {20, "housing-costs", "social", "R-30", "nav-municipal housing-bank"},
    {21, "housing-conditional-answer", "housing", "R-120", "municipality"},
    {22, "first-nav-talk", "work", "I+60", "nav-state"},
    {23, "work-ability", "work", "R-150", "nav-state"},
    {24, "competence-papers", "work", "R-60", "prison-work prison-school"},
    {25, "work-after-release", "work", "R-14", "nav-state"},
    {26, "kvp", "work", "R-90", "nav-municipal"},
    {27, "education-plan", "education", "R-120", "county-education prison-school"},
    {28, "education-place", "education", "R-45", "county-education"},
    {29, "notice-to-nav", "nav-notice", "R-14", "prison"},
    {30, "benefits", "economy", "R-30", "nav-state"},
    {31, "subsistence", "social", "R-21", "nav-municipal"},
    {32, "debt-advice", "social", "R-120", "social-consultant nav-municipal"},
    {33, "general-practitioner", "health", "R-30", "prison-health"},
    {34, "health-appointment", "health", "R-7", "prison-health"},
    {35, "medication", "health", "R-2", "prison-health"},
    {36, "substitution-treatment", "addiction", "R-14", "health-trust municipality"},
    {37, "treatment-place", "addiction", "R-60", "health-trust municipality"},
    {38, "overdose-talk", "addiction", "R-7", "prison-health prison"},
    {39, "family-and-network", "network", "R-60", "contact-officer"},
    {40, "duty-to-report", "conditions", "R-14", "prison probation"},
    {41, "release-day-practicalities", "plan", "R-3", "contact-officer"},
    {42, "follow-up-day-1", "plan", "R+1", "municipality probation"},
    {42, "follow-up-week-1", "plan", "R+7", "municipality probation"},
    {42, "follow-up-week-4", "plan", "R+28", "municipality probation"},
    {42, "follow-up-week-12", "plan", "R+84", "municipality probation"},
};

} // namespace

void TestGuaranteeChecklist::everyItemStandsAsItWasWrittenDown_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < std::size(kList); ++i) {
        QTest::addRow("%d %s", kList[i].number, kList[i].key) << static_cast<int>(i);
    }
}

void TestGuaranteeChecklist::everyItemStandsAsItWasWrittenDown()
{
    QFETCH(int, index);
    const ListedItem &listed = kList[index];
    const auto profile = shipped();
    QVERIFY(profile);
    const auto *item = profile->item(*ItemKey::fromString(QString::fromLatin1(listed.key)));
    QVERIFY(item);
    QCOMPARE(item->area.toString(), QString::fromLatin1(listed.area));
    const QString when = QStringLiteral("%1%2%3").arg(
        QString(item->anchor == Anchor::Intake ? u'I' : u'R'),
        QString(item->offsetDays < 0 ? u'-' : u'+'), QString::number(qAbs(item->offsetDays)));
    QCOMPARE(when, QString::fromLatin1(listed.when));
    QStringList who;
    for (const FunctionKey &function : item->functions) {
        who << function.toString();
    }
    QCOMPARE(who.join(u' '), QString::fromLatin1(listed.who));
}

void TestGuaranteeChecklist::thereAreNoOthers()
{
    const auto profile = shipped();
    QVERIFY(profile);
    QCOMPARE(profile->items().size(), std::size(kList));
}

QTEST_APPLESS_MAIN(TestGuaranteeChecklist)

#include "tst_guaranteechecklist.moc"
