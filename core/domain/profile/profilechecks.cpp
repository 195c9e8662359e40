// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profilechecks.h"

#include "core/domain/profile/situationitems.h"

#include <algorithm>

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

using Edges = QHash<QString, QStringList>;

int placeOf(const EntryPlaces &places, const QString &list, const QString &key)
{
    return places.value({list, key}, JsonLines::kDocument);
}

/// The way from `from` back to itself; empty when there is none.
QStringList circleFrom(const QString &from, const Edges &edges)
{
    QStringList path{from};
    QSet<QString> seen;
    QList<QStringList> open{path};
    while (!open.isEmpty()) {
        const QStringList here = open.takeLast();
        for (const QString &next : edges.value(here.constLast())) {
            if (next == from) {
                return here + QStringList{next};
            }
            if (!seen.contains(next)) {
                seen.insert(next);
                open.append(here + QStringList{next});
            }
        }
    }
    return {};
}

void reportCircles(const QStringList &names, const Edges &edges, const QString &list,
                   const QString &what, const EntryPlaces &places, JsonMistakes &mistakes)
{
    QSet<QString> reported;
    for (const QString &name : names) {
        if (reported.contains(name)) {
            continue;
        }
        const QStringList circle = circleFrom(name, edges);
        if (!circle.isEmpty()) {
            reported.unite(QSet<QString>(circle.begin(), circle.end()));
            mistakes.add(placeOf(places, list, name), what.arg(name, circle.join(u" → "_s)));
        }
    }
}

/// The items of the profile and those that situations add.
std::vector<const ItemDefinition *> allItems(const ProfileParts &parts)
{
    std::vector<const ItemDefinition *> items;
    items.reserve(parts.items.size());
    for (const ItemDefinition &item : parts.items) {
        items.push_back(&item);
    }
    for (const Situation &situation : parts.situations) {
        for (const ItemDefinition &item : situation.add) {
            items.push_back(&item);
        }
    }
    return items;
}

void checkWords(const ProfileParts &parts, const Situation &situation, const ItemDefinition &item,
                int place, JsonMistakes &mistakes)
{
    for (const Language language :
         {Language::Bokmaal, Language::Nynorsk, Language::Swedish, Language::English}) {
        const QString text = item.title.in(language) + u' ' + item.evidence.in(language);
        for (const QString &word : forbiddenWordsIn(parts, situation, language, text)) {
            mistakes.add(place,
                         u"situation \"%1\" forbids the word \"%2\", but its item \"%3\" "
                         "uses it; drop the item or write it otherwise."_s.arg(
                             situation.key.toString(), word, item.key.toString()));
        }
    }
}

} // namespace

void checkGuarantee(const ProfileParts &parts, const EntryPlaces &places, JsonMistakes &mistakes)
{
    for (const AreaDefinition &area : parts.areas) {
        const bool hasItem =
            std::any_of(parts.items.begin(), parts.items.end(),
                        [&area](const ItemDefinition &item) { return item.area == area.key; });
        if (area.guaranteed && !hasItem) {
            const QString key = area.key.toString();
            mistakes.add(placeOf(places, u"areas"_s, key),
                         u"the guaranteed area \"%1\" has no item; add one or set \"guaranteed\" "
                         "to false."_s.arg(key));
        }
    }
}

void checkCircles(const ProfileParts &parts, const EntryPlaces &places, JsonMistakes &mistakes)
{
    Edges waits;
    QStringList items;
    for (const ItemDefinition *item : allItems(parts)) {
        items << item->key.toString();
        for (const ItemKey &earlier : item->after) {
            waits[item->key.toString()] << earlier.toString();
        }
    }
    reportCircles(items, waits, u"items"_s,
                  u"item \"%1\" waits for itself (%2); take one of them out of \"after\"."_s,
                  places, mistakes);
    Edges bases;
    QStringList situations;
    for (const Situation &situation : parts.situations) {
        situations << situation.key.toString();
        if (situation.base) {
            bases[situation.key.toString()] << situation.base->toString();
        }
    }
    reportCircles(situations, bases, u"situations"_s,
                  u"situation \"%1\" is based on itself (%2); take one \"base\" out."_s, places,
                  mistakes);
}

void checkDuties(const ProfileParts &parts, const EntryPlaces &places, JsonMistakes &mistakes)
{
    const auto items = allItems(parts);
    for (const DutyToNotify &duty : parts.duties) {
        const int place = placeOf(places, u"duties"_s, duty.key.toString());
        const auto found =
            std::find_if(items.begin(), items.end(),
                         [&duty](const ItemDefinition *item) { return item->key == duty.item; });
        if (found == items.end()) {
            continue;
        }
        const AreaKey area = (*found)->area;
        for (const ItemDefinition *item : items) {
            if (item->area == area && item->sharing != SharingRule::Duty) {
                mistakes.add(
                    place,
                    u"duty \"%1\" shares its area with item \"%2\", which needs consent; "
                    "set \"sharing\" of that item to \"duty\" or give it another area."_s.arg(
                        duty.key.toString(), item->key.toString()));
            }
        }
        for (const Situation &situation : parts.situations) {
            const auto &drop = situation.drop;
            if (std::find(drop.begin(), drop.end(), duty.item) != drop.end()) {
                mistakes.add(
                    placeOf(places, u"situations"_s, situation.key.toString()),
                    u"situation \"%1\" drops item \"%2\", which fulfils a duty; keep it."_s.arg(
                        situation.key.toString(), duty.item.toString()));
            }
        }
    }
}

void checkSituations(const ProfileParts &parts, const EntryPlaces &places, JsonMistakes &mistakes)
{
    for (const Situation &situation : parts.situations) {
        const QString name = situation.key.toString();
        const int place = placeOf(places, u"situations"_s, name);
        const std::vector<ItemDefinition> items = itemsIn(parts, situation);
        if (items.empty()) {
            mistakes.add(place, u"situation \"%1\" has no item left; narrow it less."_s.arg(name));
        }
        for (const ItemTiming &retimed : situation.replace) {
            if (findByKey(items, retimed.item) == nullptr) {
                mistakes.add(
                    place,
                    u"situation \"%1\" gives a new time to item \"%2\", which it does not "
                    "have; take it out of \"replace\"."_s.arg(name, retimed.item.toString()));
            }
        }
        for (const ItemDefinition &item : items) {
            checkWords(parts, situation, item, place, mistakes);
        }
    }
}

} // namespace landgang
