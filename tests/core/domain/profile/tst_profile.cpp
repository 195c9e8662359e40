// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profile.h"

#include "core/base/digest.h"
#include "tests/core/domain/profile/shippedprofile.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace landgang;
using namespace landgang::test;

namespace {

bool isComplete(const LocalizedText &text)
{
    const auto languages = {Language::Bokmaal, Language::Nynorsk, Language::Swedish,
                            Language::English};
    return std::all_of(languages.begin(), languages.end(), [&text](Language language) {
        const QString &words = text.in(language);
        return !words.isEmpty() && words == words.simplified();
    });
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void theShippedProfileIsSound();
    void theShippedProfileGuaranteesSixAreas();
    void everyTextIsThereInAllLanguages();
    void everyAreaHasItsItems();
    void theNoticeToNavStandsAlone();
    void anItemIsReadInFull();
    void aProfileIsNamedByIdAndHash();
    void guaranteedAreasComeFirst();
};

void TestProfile::theShippedProfileIsSound()
{
    const auto profile = shipped();
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().toText()));
    QCOMPARE(profile->id(), QStringLiteral("no-tilbakeforingsgarantien"));
    QCOMPARE(profile->areas().size(), size_t(12));
    QCOMPARE(profile->items().size(), size_t(46));
}

void TestProfile::theShippedProfileGuaranteesSixAreas()
{
    const auto profile = shipped();
    QVERIFY(profile);
    QStringList guaranteed;
    for (const AreaDefinition &area : profile->areas()) {
        if (area.guaranteed) {
            guaranteed << area.key.toString();
        }
    }
    QCOMPARE(guaranteed.join(u' '),
             QStringLiteral("housing work education social addiction health"));
}

void TestProfile::everyTextIsThereInAllLanguages()
{
    const auto profile = shipped();
    QVERIFY(profile);
    QVERIFY(isComplete(profile->title()));
    for (const AreaDefinition &area : profile->areas()) {
        QVERIFY2(isComplete(area.title), qPrintable(area.key.toString()));
    }
    for (const ItemDefinition &item : profile->items()) {
        QVERIFY2(isComplete(item.title) && isComplete(item.responsible)
                     && isComplete(item.evidence),
                 qPrintable(item.key.toString()));
    }
}

void TestProfile::everyAreaHasItsItems()
{
    const auto profile = shipped();
    QVERIFY(profile);
    QMap<QString, int> items;
    for (const ItemDefinition &item : profile->items()) {
        QVERIFY(profile->area(item.area));
        ++items[item.area.toString()];
    }
    const QMap<QString, int> expected{
        {QStringLiteral("housing"), 6},    {QStringLiteral("work"), 5},
        {QStringLiteral("education"), 2},  {QStringLiteral("social"), 3},
        {QStringLiteral("addiction"), 3},  {QStringLiteral("health"), 3},
        {QStringLiteral("plan"), 15},      {QStringLiteral("identity"), 5},
        {QStringLiteral("economy"), 1},    {QStringLiteral("network"), 1},
        {QStringLiteral("conditions"), 1}, {QStringLiteral("nav-notice"), 1}};
    QCOMPARE(items, expected);
}

void TestProfile::theNoticeToNavStandsAlone()
{
    const auto profile = shipped();
    QVERIFY(profile);
    const auto *notice = profile->item(*ItemKey::fromString(u"notice-to-nav"));
    QVERIFY(notice);
    QCOMPARE(notice->area.toString(), QStringLiteral("nav-notice"));
    QVERIFY(!profile->area(notice->area)->guaranteed);
    QVERIFY(notice->legalBasis
            == std::vector{LegalBasis{QStringLiteral("folketrygdloven § 21-4")}});
    QVERIFY(notice->anchor == Anchor::Release && notice->offsetDays < 0);
    QCOMPARE(notice->sharing, SharingRule::Duty);
    QCOMPARE(profile->parts().duties[0].item, notice->key);
}

void TestProfile::anItemIsReadInFull()
{
    const auto profile = shipped();
    QVERIFY(profile);
    const auto *item = profile->item(*ItemKey::fromString(u"housing-keep"));
    QVERIFY(item);
    QCOMPARE(item->area.toString(), QStringLiteral("housing"));
    QCOMPARE(item->title.nb, QStringLiteral("Det er avklart om nåværende bolig kan beholdes"));
    QCOMPARE(item->title.nn, QStringLiteral("Det er avklart om noverande bustad kan behaldast"));
    QCOMPARE(item->title.sv, QStringLiteral("Det är klarlagt om nuvarande bostad kan behållas"));
    QCOMPARE(item->title.en, QStringLiteral("It is settled whether the present home can be kept"));
    QCOMPARE(item->responsible.nb, QStringLiteral("sosialkonsulent og NAV kommune"));
    QCOMPARE(item->evidence.en, QStringLiteral("What was decided, with its date"));
    QCOMPARE(item->anchor, Anchor::Intake);
    QCOMPARE(item->offsetDays, 14);
    QCOMPARE(item->legalBasis.size(), size_t(2));
    QCOMPARE(item->functions.size(), size_t(2));
    QCOMPARE(item->sharing, SharingRule::Consent);
    const auto *decision = profile->item(*ItemKey::fromString(u"housing-decision"));
    QVERIFY(!decision->legalBasis[0].isInForceOn(QDate(2023, 6, 30)));
    QVERIFY(decision->legalBasis[0].isInForceOn(QDate(2023, 7, 1)));
    QVERIFY(decision->after == std::vector{*ItemKey::fromString(u"housing-application")});
    const auto *followUp = profile->item(*ItemKey::fromString(u"follow-up-week-1"));
    QCOMPARE(followUp->opensDays, std::optional(2));
    QCOMPARE(followUp->offsetDays, 7);
    QVERIFY(!profile->item(*ItemKey::fromString(u"no-such-item")));
    QVERIFY(!profile->area(*AreaKey::fromString(u"no-such-area")));
}

void TestProfile::aProfileIsNamedByIdAndHash()
{
    const QByteArray json = shippedJson();
    const auto profile = Profile::fromJson(json, QStringLiteral("a.json"));
    const auto renamed = Profile::fromJson(json, QStringLiteral("b.json"));
    const auto changed = Profile::fromJson(json + '\n', QStringLiteral("a.json"));
    QVERIFY(profile && renamed && changed);
    QCOMPARE(profile->hash(), sha256(json));
    QCOMPARE(renamed->hash(), profile->hash());
    QVERIFY(changed->hash() != profile->hash());
}

void TestProfile::guaranteedAreasComeFirst()
{
    QByteArray json = shippedJson();
    json.replace("\"key\": \"housing\",\n            \"guaranteed\": true",
                 "\"key\": \"housing\",\n            \"guaranteed\": false");
    const auto profile = Profile::fromJson(json, QStringLiteral("a.json"));
    QVERIFY(profile);
    QCOMPARE(profile->areas()[0].key.toString(), QStringLiteral("work"));
    QCOMPARE(profile->areas()[4].key.toString(), QStringLiteral("health"));
    QCOMPARE(profile->areas()[5].key.toString(), QStringLiteral("housing"));
    QCOMPARE(profile->areas()[6].key.toString(), QStringLiteral("plan"));
}

QTEST_APPLESS_MAIN(TestProfile)

#include "tst_profile.moc"
