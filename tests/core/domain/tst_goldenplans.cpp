// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/layout.h"

#include "core/domain/profile/situationitems.h"
#include "tests/core/domain/profile/shippedprofile.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace landgang;
using namespace landgang::test;
using namespace Qt::StringLiterals;

namespace {

/// The dates all golden plans are laid out from: a Monday in January, a Tuesday in May a year
/// later, with the transfer on a Monday half a year before.
KeyDates datesOf(const Profile &profile, const QString &situation)
{
    KeyDates dates{.intake = QDate(2026, 1, 12), .country = profile.parts().country};
    if (situation == "remand"_L1) {
        return dates;
    }
    if (situation == "short-sentence"_L1 || situation == "fine-subsidiary"_L1) {
        dates.release = QDate(2026, 3, 17); // 64 days
        return dates;
    }
    dates.release = QDate(2027, 5, 18); // After three days of holidays and weekend.
    dates.transfer = QDate(2026, 11, 16);
    dates.minimumTerm = QDate(2029, 11, 26);
    return dates;
}

QString anchorText(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Intake: return u"I"_s;
    case Anchor::Release: return u"R"_s;
    case Anchor::Transfer: return u"T"_s;
    case Anchor::SentenceEnd: return u"E"_s;
    case Anchor::MinimumTerm: return u"M"_s;
    }
    Q_UNREACHABLE();
}

QString reasonText(DueReason reason)
{
    switch (reason) {
    case DueReason::ByRule: return {};
    case DueReason::MovedBefore: return u"  last working day before"_s;
    case DueReason::MovedAfter: return u"  first working day after"_s;
    case DueReason::AtOnce: return u"  at once"_s;
    }
    Q_UNREACHABLE();
}

/// "2026-11-20  R-180  housing  housing-application: social-consultant"
QString lineOf(const ItemDefinition &item, const KeyDates &dates)
{
    QStringList who;
    for (const FunctionKey &function : item.functions) {
        who << function.toString();
    }
    const auto due = dueDate(item, dates);
    const QString rule = anchorText(item.anchor) + (item.offsetDays < 0 ? u'-' : u'+')
        + QString::number(qAbs(item.offsetDays));
    return u"%1  %2  %3  %4: %5%6"_s.arg(
        due ? due->date.toString(Qt::ISODate) : u"no date   "_s, rule.leftJustified(5),
        item.area.toString().leftJustified(13), item.key.toString(), who.join(u", "_s),
        due ? reasonText(reasonFor(*due)) : QString());
}

QString planOf(const Profile &profile, const QString &situation)
{
    const KeyDates dates = datesOf(profile, situation);
    std::vector<ItemDefinition> items = profile.items();
    if (const auto key = SituationKey::fromString(situation); key && profile.situation(*key)) {
        items = itemsIn(profile.parts(), *profile.situation(*key));
    }
    QStringList lines;
    for (const ItemDefinition &item : items) {
        lines << lineOf(item, dates);
    }
    lines.sort(); // By day, as an office works through it.
    return lines.join(u'\n') + u'\n';
}

/// The file without the comment on top.
QString goldenPlan(const QString &name)
{
    QFile file(testing::sourcePath(u"tests/core/domain/golden/%1.txt"_s.arg(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines.join(u'\n');
}

/// Where a plan that differs can be looked at beside the golden one.
QString keptForReview(const QString &name, const QString &plan)
{
    const QString folder = testing::buildPath(u"golden"_s);
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name + u".txt"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(plan.toUtf8());
    }
    return file.fileName();
}

} // namespace

/// Whole plans as files, one per situation, each line of which somebody has looked at.
class TestGoldenPlans : public QObject
{
    Q_OBJECT

private slots:
    void everyPlanIsAsReviewed_data();
    void everyPlanIsAsReviewed();
};

void TestGoldenPlans::everyPlanIsAsReviewed_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("situation");
    for (const auto id : {"no-tilbakeforingsgarantien"_L1, "no-kvp"_L1, "sv-krami"_L1}) {
        QTest::newRow(id.data()) << QString(id) << QString();
        const auto profile = shipped(id);
        if (!profile) {
            continue;
        }
        for (const Situation &situation : profile->parts().situations) {
            const QString key = situation.key.toString();
            QTest::newRow(qPrintable(QString(id + u'-' + key))) << QString(id) << key;
        }
    }
}

void TestGoldenPlans::everyPlanIsAsReviewed()
{
    QFETCH(QString, profile);
    QFETCH(QString, situation);
    const auto read = shipped(profile);
    QVERIFY(read);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString plan = planOf(*read, situation);
    if (plan != goldenPlan(name)) {
        QFAIL(qPrintable(u"The plan differs from golden/%1.txt; it is now\n%2\nkept as %3"_s.arg(
            name, plan, keptForReview(name, plan))));
    }
}

QTEST_APPLESS_MAIN(TestGoldenPlans)

#include "tst_goldenplans.moc"
