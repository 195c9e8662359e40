// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/valuetext.h"

#include "core/changelog/fieldvalues.h"
#include "core/workspace/workspace.h"
#include "tests/ui/common/testoffice.h"

#include <QTest>

using namespace landgang;
using namespace landgang::changelog;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestValueText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void everyKindOfAnswerReadsAsWords_data();
    void everyKindOfAnswerReadsAsWords();
    void responsibilityNamesTheOffice();
    void aClearedFieldIsNoAnswer();
    void whatANewerVersionWroteIsNotGuessedAt();

private:
    TestOffice m_office{u"Nordvik fengsel"_s};
};

Q_DECLARE_METATYPE(landgang::changelog::Field)
Q_DECLARE_METATYPE(landgang::changelog::Value)

void TestValueText::everyKindOfAnswerReadsAsWords_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("words");
    const QDate date(2026, 12, 1);
    QTest::newRow("name") << Field::PersonName << toValue(PersonName{u"Prøve"_s, u"Eva"_s})
                          << u"Prøve, Eva"_s;
    QTest::newRow("intake") << Field::Intake << toValue(date) << u"Tuesday 1 December 2026"_s;
    QTest::newRow("release") << Field::Release << toValue(ReleaseDate{date, DateStatus::Decided})
                             << u"Tuesday 1 December 2026, decided"_s;
    QTest::newRow("municipality") << Field::MunicipalityAfter << toValue(u"Moss"_s) << u"Moss"_s;
    QTest::newRow("status") << Field::LegalStatus << toValue(LegalStatus::Remand) << u"on remand"_s;
    QTest::newRow("need") << Field::Need << toValue(Need::Declined) << u"said no thanks"_s;
    QTest::newRow("item") << Field::ItemState << toValue(ItemState{Progress::Open, {}})
                          << u"open"_s;
    QTest::newRow("done") << Field::ItemState
                          << toValue(ItemState{Progress::Done, u"lease signed"_s})
                          << u"done: lease signed"_s;
    QTest::newRow("due") << Field::ItemDue << toValue(DueDate{date, Anchor::Release, -90, date})
                         << u"Tuesday 1 December 2026"_s;
}

void TestValueText::everyKindOfAnswerReadsAsWords()
{
    QFETCH(Field, field);
    QFETCH(Value, value);
    QFETCH(QString, words);
    QCOMPARE(valueText(m_office.context(), field, value), words);
}

void TestValueText::responsibilityNamesTheOffice()
{
    Responsibility responsibility{
        ResponsibilityState::Accepted, m_office.workspace().officeId(), {}};
    QCOMPARE(valueText(m_office.context(), Field::Responsibility, toValue(responsibility)),
             u"Nordvik fengsel has taken responsibility"_s);
    responsibility = {ResponsibilityState::Declined, responsibility.office, u"moves elsewhere"_s};
    QCOMPARE(valueText(m_office.context(), Field::Responsibility, toValue(responsibility)),
             u"Nordvik fengsel has said no: moves elsewhere"_s);
}

void TestValueText::aClearedFieldIsNoAnswer()
{
    QCOMPARE(valueText(m_office.context(), Field::Release, {}), u"no answer"_s);
}

void TestValueText::whatANewerVersionWroteIsNotGuessedAt()
{
    const QString words = u"something a newer version of Landgang wrote"_s;
    QCOMPARE(valueText(m_office.context(), Field::Need, {{u"perhaps"_s}}), words);
    QCOMPARE(valueText(m_office.context(), static_cast<Field>(9999), {{u"x"_s}}), words);
}

QTEST_MAIN(TestValueText)
#include "tst_valuetext.moc"
