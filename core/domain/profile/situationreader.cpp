// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/situationreader.h"

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

/// A week; what need not be ready sooner has a date.
constexpr int kMostHours = 168;

ForbiddenWords readForbiddenWords(JsonObjectReader &situation)
{
    if (!situation.has("forbiddenWords"_L1)) {
        return {};
    }
    JsonObjectReader words = situation.object("forbiddenWords"_L1);
    words.allowOnly({"nb"_L1, "nn"_L1, "sv"_L1, "en"_L1});
    return {readTexts(words, "nb"_L1), readTexts(words, "nn"_L1), readTexts(words, "sv"_L1),
            readTexts(words, "en"_L1)};
}

std::vector<ItemTiming> readReplacements(JsonObjectReader &situation, const KnownNames &items)
{
    std::vector<ItemTiming> result;
    if (!situation.has("replace"_L1)) {
        return result;
    }
    forEachObject(situation, "replace"_L1, u"the new time of"_s, [&](JsonObjectReader entry) {
        entry.allowOnly({"key"_L1, "anchor"_L1, "offsetDays"_L1, "window"_L1});
        const QString name = entry.text("key"_L1);
        mustBeAmong(entry, "key"_L1, u"is for the item"_s, name, items);
        const Timing timing = readTiming(entry);
        if (const auto key = ItemKey::fromString(name)) {
            result.push_back({*key, timing});
        }
    });
    return result;
}

std::vector<ItemDefinition> readAdded(JsonObjectReader &situation, const ItemNames &names,
                                      const std::vector<FunctionDefinition> &functions)
{
    std::vector<ItemDefinition> result;
    if (!situation.has("add"_L1)) {
        return result;
    }
    forEachObject(situation, "add"_L1, u"item"_s, [&](JsonObjectReader entry) {
        if (auto item = readItem(entry, names, functions)) {
            result.push_back(*std::move(item));
        }
    });
    return result;
}

} // namespace

std::optional<Situation> readSituation(JsonObjectReader situation, const KnownNames &situations,
                                       const ItemNames &names,
                                       const std::vector<FunctionDefinition> &functions)
{
    situation.allowOnly({"key"_L1, "title"_L1, "base"_L1, "readyWithinHours"_L1, "only"_L1,
                         "drop"_L1, "replace"_L1, "add"_L1, "forbiddenWords"_L1});
    const auto key = toKey<SituationKey>(situation, "key"_L1, situation.text("key"_L1));
    LocalizedText title = readText(situation, "title"_L1);
    std::optional<SituationKey> base;
    if (situation.has("base"_L1)) {
        const QString name = situation.text("base"_L1);
        mustBeAmong(situation, "base"_L1, u"is based on"_s, name, situations);
        base = SituationKey::fromString(name);
    }
    std::optional<int> hours;
    if (situation.has("readyWithinHours"_L1)) {
        hours = situation.integer("readyWithinHours"_L1, kMostHours);
    }
    const QString naming = u"names the item"_s;
    auto only = readNames<ItemKey>(situation, "only"_L1, naming, names.items);
    auto drop = readNames<ItemKey>(situation, "drop"_L1, naming, names.items);
    auto replace = readReplacements(situation, names.items);
    auto added = readAdded(situation, names, functions);
    ForbiddenWords words = readForbiddenWords(situation);
    if (!key) {
        return std::nullopt;
    }
    return Situation{*key,
                     std::move(title),
                     std::move(base),
                     hours,
                     std::move(only),
                     std::move(drop),
                     std::move(replace),
                     std::move(added),
                     std::move(words)};
}

} // namespace landgang
