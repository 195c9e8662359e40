// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/reports/documentwords.h"
#include "core/reports/plandocument.h"
#include "tests/support/changes.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace landgang;
using landgang::testing::filled;
using landgang::testing::testStart;

namespace {

template<typename T>
Answer<T> stated(const T &value)
{
    return {{{value,
              filled<OfficeId>('P'),
              filled<UserId>('u'),
              testStart(),
              {filled<ChangeId>('c'), 0}}}};
}

Profile shippedProfile()
{
    QFile file(landgang::testing::sourcePath(
        QStringLiteral("resources/profiles/no-tilbakeforingsgarantien.json")));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the profile is missing");
    }
    return *Profile::fromJson(file.readAll(), file.fileName());
}

ReleasePlan housingPlan()
{
    const ItemKey lease = *ItemKey::fromString(u"housing-lease");
    NeedArea housing{
        .key = *AreaKey::fromString(u"housing"),
        .stream = filled<StreamId>('s'),
        .entity = filled<EntityId>('a'),
        .need = stated(Need::HasNeed),
        .responsibility =
            stated(Responsibility{ResponsibilityState::Accepted, filled<OfficeId>('P'), {}}),
        .items = {{filled<EntityId>('i'),
                   lease,
                   {},
                   stated(ItemState{Progress::Done, QStringLiteral("<b>5 < 6</b>")}),
                   stated(DueDate{QDate(2026, 5, 29), Anchor::Release, -30, QDate(2026, 6, 28)})}}};
    return ReleasePlan{.id = filled<CaseId>('c'),
                       .owner = filled<OfficeId>('P'),
                       .profileId = {},
                       .profileHash = {},
                       .entity = filled<EntityId>('c'),
                       .core = filled<StreamId>('k'),
                       .name =
                           stated(PersonName{QStringLiteral("Prøve & Søn"), QStringLiteral("Åse")}),
                       .release = stated(ReleaseDate{QDate(2026, 6, 28), DateStatus::Decided}),
                       .areas = {housing}};
}

QString documentIn(Language language)
{
    const Profile profile = shippedProfile();
    return reports::planDocument(housingPlan(),
                                 {profile, language, QDate(2026, 3, 2), [](const OfficeId &) {
                                      return QStringLiteral("Nordvik <fengsel>");
                                  }});
}

} // namespace

class TestPlanDocument : public QObject
{
    Q_OBJECT

private slots:
    void whatPeopleWriteIsEscaped()
    {
        const QString html = documentIn(Language::Bokmaal);
        QVERIFY(html.contains(QStringLiteral("Åse Prøve &amp; Søn")));
        QVERIFY(html.contains(QStringLiteral("&lt;b&gt;5 &lt; 6&lt;/b&gt;")));
        QVERIFY(html.contains(QStringLiteral("Nordvik &lt;fengsel&gt;")));
        QVERIFY(!html.contains(QStringLiteral("<b>")));
    }

    void theLanguageOfTheDocumentIsChosen()
    {
        QVERIFY(documentIn(Language::Bokmaal).contains(QStringLiteral("28. juni 2026")));
        QVERIFY(documentIn(Language::Bokmaal).contains(QStringLiteral("på plass")));
        QVERIFY(documentIn(Language::Nynorsk).contains(QStringLiteral("Lauslating")));
        QVERIFY(documentIn(Language::Swedish).contains(QStringLiteral("Frigivningsplan")));
        QVERIFY(documentIn(Language::English).contains(QStringLiteral("28 June 2026")));
    }

    void everyWordIsThereInEveryLanguage()
    {
        for (const Language language :
             {Language::Bokmaal, Language::Nynorsk, Language::Swedish, Language::English}) {
            for (int state = 0; state <= static_cast<int>(AreaState::Declined); ++state) {
                QVERIFY(
                    !reports::documentWord(static_cast<AreaState>(state)).in(language).isEmpty());
            }
            for (int progress = 0; progress <= static_cast<int>(Progress::DeclinedByPerson);
                 ++progress) {
                QVERIFY(
                    !reports::documentWord(static_cast<Progress>(progress)).in(language).isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanDocument)
#include "tst_plandocument.moc"
