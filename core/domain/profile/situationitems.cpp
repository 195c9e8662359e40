// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/situationitems.h"

#include <algorithm>

namespace landgang {
namespace {

bool isAmong(const std::vector<ItemKey> &keys, const ItemKey &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

const Situation *baseOf(const ProfileParts &parts, const Situation &situation)
{
    return situation.base ? findByKey(parts.situations, *situation.base) : nullptr;
}

void retime(ItemDefinition &item, const Timing &timing)
{
    item.anchor = timing.anchor;
    item.offsetDays = timing.offsetDays;
    item.opensDays = timing.opensDays;
}

} // namespace

std::vector<ItemDefinition> itemsIn(const ProfileParts &parts, const Situation &situation)
{
    const Situation *base = baseOf(parts, situation);
    std::vector<ItemDefinition> items = base == nullptr ? parts.items : itemsIn(parts, *base);
    std::erase_if(items, [&situation](const ItemDefinition &item) {
        return (!situation.only.empty() && !isAmong(situation.only, item.key))
            || isAmong(situation.drop, item.key);
    });
    for (ItemDefinition &item : items) {
        for (const auto &[key, timing] : situation.replace) {
            if (key == item.key) {
                retime(item, timing);
            }
        }
    }
    items.insert(items.end(), situation.add.begin(), situation.add.end());
    return items;
}

QStringList forbiddenWordsIn(const ProfileParts &parts, const Situation &situation,
                             Language language, QStringView text)
{
    QStringList found;
    for (const QString &word : situation.forbiddenWords.in(language)) {
        if (text.contains(word, Qt::CaseInsensitive)) {
            found << word;
        }
    }
    if (const Situation *base = baseOf(parts, situation)) {
        found << forbiddenWordsIn(parts, *base, language, text);
    }
    return found;
}

} // namespace landgang
