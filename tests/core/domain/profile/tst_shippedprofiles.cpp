// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/situationitems.h"
#include "tests/core/domain/profile/shippedprofile.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;

namespace {

bool isTidy(const LocalizedText &text)
{
    for (const Language language :
         {Language::Bokmaal, Language::Nynorsk, Language::Swedish, Language::English}) {
        const QString &words = text.in(language);
        if (words.isEmpty() || words != words.simplified() || words.endsWith(u' ')) {
            return false;
        }
    }
    return true;
}

/// Text after text, as the profile lists them.
std::vector<std::pair<QString, LocalizedText>> textsOf(const ProfileParts &parts)
{
    std::vector<std::pair<QString, LocalizedText>> texts{{parts.id, parts.title}};
    const auto add = [&texts](const auto &definitions) {
        for (const auto &definition : definitions) {
            texts.emplace_back(definition.key.toString(), definition.title);
        }
    };
    const auto addItems = [&](const std::vector<ItemDefinition> &items) {
        add(items);
        for (const ItemDefinition &item : items) {
            texts.emplace_back(item.key.toString(), item.evidence);
            texts.emplace_back(item.key.toString(), item.responsible);
        }
    };
    add(parts.agencies);
    add(parts.functions);
    add(parts.areas);
    addItems(parts.items);
    add(parts.situations);
    for (const Situation &situation : parts.situations) {
        addItems(situation.add);
    }
    add(parts.settings);
    add(parts.reasons);
    add(parts.outcomes);
    add(parts.retention);
    add(parts.duties);
    add(parts.terms);
    for (const Term &term : parts.terms) {
        texts.emplace_back(term.key.toString(), term.help);
    }
    for (const MappingQuestion &question : parts.questions) {
        texts.emplace_back(question.key.toString(), question.text);
    }
    return texts;
}

} // namespace

/// What must hold in every profile that comes with the program.
class TestShippedProfiles : public QObject
{
    Q_OBJECT

private slots:
    void everyProfileIsSound_data();
    void everyProfileIsSound();
    void everyTextIsTidyInAllLanguages_data();
    void everyTextIsTidyInAllLanguages();
    void everyAreaHasAnItem_data();
    void everyAreaHasAnItem();
    void remandHasItsFourteenItemsAndNoForbiddenWord();
    void expulsionAsksNothingOfNavButKeepsTheDuty();
    void bothMunicipalitiesTakePartInTheKvpProfile();
    void kramiCountsItsSettingsByTheSwedishCalendar();
};

void TestShippedProfiles::everyProfileIsSound_data()
{
    addShippedProfiles();
}

void TestShippedProfiles::everyProfileIsSound()
{
    QFETCH(QString, id);
    const auto profile = shipped(id);
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().toText()));
    QCOMPARE(profile->id(), id);
}

void TestShippedProfiles::everyTextIsTidyInAllLanguages_data()
{
    addShippedProfiles();
}

void TestShippedProfiles::everyTextIsTidyInAllLanguages()
{
    QFETCH(QString, id);
    const auto profile = shipped(id);
    QVERIFY(profile);
    for (const auto &[key, text] : textsOf(profile->parts())) {
        QVERIFY2(isTidy(text), qPrintable(QString(key + u' ' + text.nb)));
    }
}

void TestShippedProfiles::everyAreaHasAnItem_data()
{
    addShippedProfiles();
}

void TestShippedProfiles::everyAreaHasAnItem()
{
    QFETCH(QString, id);
    const auto profile = shipped(id);
    QVERIFY(profile);
    for (const AreaDefinition &area : profile->areas()) {
        const auto &items = profile->items();
        QVERIFY2(std::any_of(items.begin(), items.end(),
                             [&area](const auto &item) { return item.area == area.key; }),
                 qPrintable(area.key.toString()));
    }
}

void TestShippedProfiles::remandHasItsFourteenItemsAndNoForbiddenWord()
{
    const auto profile = shipped();
    QVERIFY(profile);
    const Situation *remand = profile->situation(*SituationKey::fromString(u"remand"));
    QVERIFY(remand);
    QCOMPARE(remand->readyWithinHours, std::optional(24));
    QCOMPARE(itemsIn(profile->parts(), *remand).size(), size_t(14));
    const auto forbidden = [&](QStringView text) {
        return forbiddenWordsIn(profile->parts(), *remand, Language::Bokmaal, text);
    };
    QCOMPARE(forbidden(u"Kartlegging av domfelte"), QStringList{QStringLiteral("domfelt")});
    QCOMPARE(forbidden(u"Kartlegging av innsatte"), QStringList());
}

void TestShippedProfiles::expulsionAsksNothingOfNavButKeepsTheDuty()
{
    const auto profile = shipped();
    QVERIFY(profile);
    const Situation *expulsion = profile->situation(*SituationKey::fromString(u"expulsion"));
    QVERIFY(expulsion);
    for (const ItemDefinition &item : itemsIn(profile->parts(), *expulsion)) {
        for (const FunctionKey &function : item.functions) {
            const AgencyKey agency = findByKey(profile->parts().functions, function)->agency;
            QVERIFY2(agency.toString() != QStringLiteral("nav"), qPrintable(item.key.toString()));
        }
    }
    const auto items = itemsIn(profile->parts(), *expulsion);
    QVERIFY(findByKey(items, *ItemKey::fromString(u"notice-to-nav")) != nullptr);
}

void TestShippedProfiles::bothMunicipalitiesTakePartInTheKvpProfile()
{
    const auto profile = shipped(QStringLiteral("no-kvp"));
    QVERIFY(profile);
    QSet<QString> agencies;
    for (const ItemDefinition &item : profile->items()) {
        for (const FunctionKey &function : item.functions) {
            agencies << findByKey(profile->parts().functions, function)->agency.toString();
        }
    }
    QVERIFY(agencies.contains(QStringLiteral("prison-municipality")));
    QVERIFY(agencies.contains(QStringLiteral("receiving-municipality")));
}

void TestShippedProfiles::kramiCountsItsSettingsByTheSwedishCalendar()
{
    const auto profile = shipped(QStringLiteral("sv-krami"));
    QVERIFY(profile);
    QCOMPARE(profile->parts().country, Country::Sweden);
    QStringList settings;
    for (const SettingDefinition &setting : profile->parts().settings) {
        settings << setting.key.toString();
    }
    QCOMPARE(settings.join(u' '), QStringLiteral("anstalt frivard krami"));
}

QTEST_APPLESS_MAIN(TestShippedProfiles)

#include "tst_shippedprofiles.moc"
