// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/field.h"
#include "core/changelog/fieldvalues.h"
#include "tests/support/changes.h"

#include <QTest>

#include <set>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::filled;

namespace {

template<typename T>
void roundTrip(const T &value)
{
    const Result<Value> stored = decodeValue(encodeValue(toValue(value)));
    QVERIFY(stored);
    const std::optional<T> back = fromValue<T>(*stored);
    QVERIFY(back.has_value());
    QVERIFY(*back == value);
}

} // namespace

class TestFieldValues : public QObject
{
    Q_OBJECT

private slots:
    void everyValueReadsBackAsItself()
    {
        roundTrip(PersonName{QStringLiteral("Prøve"), QStringLiteral("Åse-Marie")});
        roundTrip(QDate(2028, 2, 29));
        for (const DateStatus status : {DateStatus::Calculated, DateStatus::Expected,
                                        DateStatus::Decided, DateStatus::Actual}) {
            roundTrip(ReleaseDate{QDate(2026, 12, 1), status});
        }
        for (const LegalStatus status : {LegalStatus::Convicted, LegalStatus::Remand,
                                         LegalStatus::Expulsion, LegalStatus::Community}) {
            roundTrip(status);
        }
        for (const Need need : {Need::HasNeed, Need::NoNeed, Need::Declined}) {
            roundTrip(need);
        }
        for (const ResponsibilityState state :
             {ResponsibilityState::Proposed, ResponsibilityState::Accepted,
              ResponsibilityState::Declined}) {
            roundTrip(
                Responsibility{state, filled<OfficeId>('o'), QStringLiteral("hvis datoen holder")});
        }
        for (const Progress progress : {Progress::Open, Progress::WaitingForOther, Progress::Done,
                                        Progress::NotNeeded, Progress::DeclinedByPerson}) {
            roundTrip(ItemState{progress, QStringLiteral("vedtak 12. mars")});
        }
        roundTrip(DueDate{QDate(2026, 5, 4), Anchor::Release, -90, QDate(2026, 8, 2)});
    }

    void whatIsNotAsWrittenIsNotGuessedAt_data()
    {
        QTest::addColumn<QString>("date");
        QTest::newRow("no date") << QStringLiteral("soon");
        QTest::newRow("29 February of a common year") << QStringLiteral("2027-02-29");
        QTest::newRow("another order") << QStringLiteral("01.12.2026");
        QTest::newRow("with a time") << QStringLiteral("2026-12-01T00:00");
        QTest::newRow("one digit") << QStringLiteral("2026-12-1");
    }
    void whatIsNotAsWrittenIsNotGuessedAt()
    {
        QFETCH(QString, date);
        QVERIFY(!fromValue<QDate>({{date}}));
        QVERIFY(!fromValue<ReleaseDate>({{date, QStringLiteral("decided")}}));
    }

    void aClearedFieldHasNoValue()
    {
        QVERIFY(!fromValue<QDate>({}));
        QVERIFY(!fromValue<Need>({}));
        QVERIFY(!fromValue<PersonName>({{QStringLiteral("Prøve")}}));
        QVERIFY(!fromValue<Need>({{QStringLiteral("perhaps")}}));
    }

    void everyFieldHasANameOfItsOwn()
    {
        QStringList names;
        std::set<Field> numbers;
        for (const FieldInfo &info : FieldRegistry::current().fields()) {
            names << QString::fromLatin1(info.name);
            numbers.insert(info.field);
        }
        QVERIFY(names.size() >= 22);
        QCOMPARE(numbers.size(), static_cast<size_t>(names.size()));
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(fieldName(static_cast<Field>(9999)), QStringLiteral("field-9999"));
    }
};

QTEST_APPLESS_MAIN(TestFieldValues)
#include "tst_fieldvalues.moc"
