// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/itemreader.h"

#include <algorithm>
#include <utility>

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any sentence's planning; a due date further away is a slip of the pen.
constexpr int kMostOffsetDays = 3650;

constexpr std::pair<QLatin1StringView, Anchor> kAnchors[] = {
    {"release"_L1, Anchor::Release},          {"intake"_L1, Anchor::Intake},
    {"transfer"_L1, Anchor::Transfer},        {"sentence-end"_L1, Anchor::SentenceEnd},
    {"minimum-term"_L1, Anchor::MinimumTerm},
};

constexpr std::pair<QLatin1StringView, SharingRule> kSharing[] = {
    {"consent"_L1, SharingRule::Consent},
    {"duty"_L1, SharingRule::Duty},
    {"internal"_L1, SharingRule::Internal},
};

LegalBasis readRule(JsonObjectReader rule)
{
    rule.allowOnly({"rule"_L1, "from"_L1, "until"_L1});
    return {rule.text("rule"_L1), readDay(rule, "from"_L1), readDay(rule, "until"_L1)};
}

/// "a", "a og b", "a, b og c"
QString joined(const QStringList &parts, const QString &last)
{
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    const QString front = parts.first(parts.size() - 1).join(u", "_s);
    return front + u' ' + last + u' ' + parts.constLast();
}

LocalizedText namesOf(const std::vector<FunctionKey> &keys,
                      const std::vector<FunctionDefinition> &functions)
{
    QStringList nb;
    QStringList nn;
    QStringList sv;
    QStringList en;
    for (const FunctionKey &key : keys) {
        const auto found = std::find_if(functions.begin(), functions.end(),
                                        [&key](const auto &entry) { return entry.key == key; });
        if (found != functions.end()) {
            nb << found->title.nb;
            nn << found->title.nn;
            sv << found->title.sv;
            en << found->title.en;
        }
    }
    return {joined(nb, u"og"_s), joined(nn, u"og"_s), joined(sv, u"och"_s), joined(en, u"and"_s)};
}

std::vector<FunctionKey> readResponsible(JsonObjectReader &item, const KnownNames &functions)
{
    if (!item.has("responsible"_L1)) {
        (void)item.array("responsible"_L1); // Says that it is missing.
        return {};
    }
    if (item.hasEmptyArray("responsible"_L1)) {
        item.mistake("responsible"_L1,
                     u"%1 is done by nobody; name at least one of \"functions\" in "
                     "\"responsible\"."_s.arg(item.subject()));
    }
    return readNames<FunctionKey>(item, "responsible"_L1, u"is done by"_s, functions);
}

} // namespace

Timing readTiming(JsonObjectReader &object)
{
    Timing timing;
    timing.anchor = readWord(object, "anchor"_L1, kAnchors);
    if (!object.has("window"_L1)) {
        timing.offsetDays = object.integer("offsetDays"_L1, kMostOffsetDays);
        return timing;
    }
    if (object.has("offsetDays"_L1)) {
        object.mistake(
            "window"_L1,
            u"%1 has both \"offsetDays\" and \"window\"; keep one."_s.arg(object.subject()));
    }
    JsonObjectReader window = object.object("window"_L1);
    window.allowOnly({"from"_L1, "to"_L1});
    timing.opensDays = window.integer("from"_L1, kMostOffsetDays);
    timing.offsetDays = window.integer("to"_L1, kMostOffsetDays);
    if (*timing.opensDays > timing.offsetDays) {
        object.mistake("window"_L1,
                       u"\"window\" of %1 ends before it begins."_s.arg(object.subject()));
    }
    return timing;
}

std::vector<LegalBasis> readLegalBasis(JsonObjectReader &object)
{
    std::vector<LegalBasis> result;
    const QJsonArray rules = object.array("legalBasis"_L1);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonValue rule = rules.at(i);
        if (rule.isObject()) {
            JsonMistakes &mistakes = object.mistakes();
            const int id = mistakes.lines().element(object.idOf("legalBasis"_L1), i);
            result.push_back(readRule(JsonObjectReader(
                rule, id, u"rule %1 of %2"_s.arg(i + 1).arg(object.subject()), mistakes)));
        } else if (rule.toString().trimmed().isEmpty()) {
            object.mistake("legalBasis"_L1,
                           u"\"legalBasis\" of %1 must be a list of rules, such as "
                           "\"boligsosialloven § 6\"."_s.arg(object.subject()));
        } else {
            result.push_back({rule.toString()});
        }
    }
    return result;
}

std::optional<ItemDefinition> readItem(JsonObjectReader item, const ItemNames &names,
                                       const std::vector<FunctionDefinition> &functions)
{
    item.allowOnly({"key"_L1, "area"_L1, "title"_L1, "responsible"_L1, "evidence"_L1, "anchor"_L1,
                    "offsetDays"_L1, "window"_L1, "legalBasis"_L1, "sharing"_L1, "after"_L1});
    const auto key = toKey<ItemKey>(item, "key"_L1, item.text("key"_L1));
    const QString areaName = item.text("area"_L1);
    const auto area = AreaKey::fromString(areaName);
    mustBeAmong(item, "area"_L1, u"names the area"_s, areaName, names.areas);
    LocalizedText title = readText(item, "title"_L1);
    std::vector<FunctionKey> responsible = readResponsible(item, names.functions);
    LocalizedText evidence = readText(item, "evidence"_L1);
    const Timing timing = readTiming(item);
    std::vector<LegalBasis> legalBasis = readLegalBasis(item);
    const SharingRule sharing = item.has("sharing"_L1) ? readWord(item, "sharing"_L1, kSharing)
                                                       : SharingRule::Consent;
    std::vector<ItemKey> after =
        readNames<ItemKey>(item, "after"_L1, u"comes after the item"_s, names.items);
    if (!key || !area) {
        return std::nullopt;
    }
    LocalizedText doers = namesOf(responsible, functions);
    return ItemDefinition{*key,
                          *area,
                          std::move(title),
                          std::move(doers),
                          std::move(evidence),
                          timing.anchor,
                          timing.offsetDays,
                          std::move(legalBasis),
                          timing.opensDays,
                          sharing,
                          std::move(responsible),
                          std::move(after)};
}

} // namespace landgang
