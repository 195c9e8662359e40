// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/vocabularyreader.h"

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any archive rule known to us.
constexpr int kMostMonths = 1200;

constexpr std::pair<QLatin1StringView, ReasonUse> kUses[] = {
    {"waiting"_L1, ReasonUse::Waiting},
    {"not-needed"_L1, ReasonUse::NotNeeded},
    {"office-declines"_L1, ReasonUse::OfficeDeclines},
    {"person-declines"_L1, ReasonUse::PersonDeclines},
    {"date-moved"_L1, ReasonUse::DateMoved},
};

constexpr std::pair<QLatin1StringView, OutcomeTopic> kTopics[] = {
    {"home"_L1, OutcomeTopic::Home},
    {"occupation"_L1, OutcomeTopic::Occupation},
    {"contact"_L1, OutcomeTopic::Contact},
};

constexpr std::pair<QLatin1StringView, RetentionStart> kStarts[] = {
    {"plan-closed"_L1, RetentionStart::PlanClosed},
    {"consent-ended"_L1, RetentionStart::ConsentEnded},
    {"last-change"_L1, RetentionStart::LastChange},
};

template<typename Key>
std::optional<Key> readKey(JsonObjectReader &object)
{
    return toKey<Key>(object, "key"_L1, object.text("key"_L1));
}

} // namespace

std::optional<AgencyDefinition> readAgency(JsonObjectReader agency)
{
    agency.allowOnly({"key"_L1, "title"_L1});
    const auto key = readKey<AgencyKey>(agency);
    LocalizedText title = readText(agency, "title"_L1);
    return key ? std::optional(AgencyDefinition{*key, std::move(title)}) : std::nullopt;
}

std::optional<FunctionDefinition> readFunction(JsonObjectReader function,
                                               const KnownNames &agencies)
{
    function.allowOnly({"key"_L1, "agency"_L1, "title"_L1});
    const auto key = readKey<FunctionKey>(function);
    const QString agencyName = function.text("agency"_L1);
    mustBeAmong(function, "agency"_L1, u"belongs to the agency"_s, agencyName, agencies);
    const auto agency = AgencyKey::fromString(agencyName);
    LocalizedText title = readText(function, "title"_L1);
    if (!key || !agency) {
        return std::nullopt;
    }
    return FunctionDefinition{*key, *agency, std::move(title)};
}

std::optional<SettingDefinition> readSetting(JsonObjectReader setting)
{
    setting.allowOnly({"key"_L1, "title"_L1});
    const auto key = readKey<CodeKey>(setting);
    LocalizedText title = readText(setting, "title"_L1);
    return key ? std::optional(SettingDefinition{*key, std::move(title)}) : std::nullopt;
}

std::optional<ReasonCode> readReason(JsonObjectReader reason)
{
    reason.allowOnly({"key"_L1, "use"_L1, "title"_L1});
    const auto key = readKey<CodeKey>(reason);
    const ReasonUse use = readWord(reason, "use"_L1, kUses);
    LocalizedText title = readText(reason, "title"_L1);
    return key ? std::optional(ReasonCode{*key, use, std::move(title)}) : std::nullopt;
}

std::optional<OutcomeCode> readOutcome(JsonObjectReader outcome)
{
    outcome.allowOnly({"key"_L1, "topic"_L1, "title"_L1});
    const auto key = readKey<CodeKey>(outcome);
    const OutcomeTopic topic = readWord(outcome, "topic"_L1, kTopics);
    LocalizedText title = readText(outcome, "title"_L1);
    return key ? std::optional(OutcomeCode{*key, topic, std::move(title)}) : std::nullopt;
}

std::optional<RetentionRule> readRetention(JsonObjectReader rule)
{
    rule.allowOnly({"key"_L1, "start"_L1, "months"_L1, "title"_L1, "legalBasis"_L1});
    const auto key = readKey<CodeKey>(rule);
    const RetentionStart start = readWord(rule, "start"_L1, kStarts);
    const int months = rule.integer("months"_L1, kMostMonths);
    LocalizedText title = readText(rule, "title"_L1);
    std::vector<LegalBasis> legalBasis = readLegalBasis(rule);
    if (months < 0) {
        rule.mistake("months"_L1, u"\"months\" of %1 must not be negative."_s.arg(rule.subject()));
    }
    if (!key) {
        return std::nullopt;
    }
    return RetentionRule{*key, start, months, std::move(title), std::move(legalBasis)};
}

std::optional<DutyToNotify> readDuty(JsonObjectReader duty, const ItemNames &names)
{
    duty.allowOnly({"key"_L1, "item"_L1, "recipient"_L1, "title"_L1, "legalBasis"_L1});
    const auto key = readKey<CodeKey>(duty);
    const QString itemName = duty.text("item"_L1);
    const QString recipientName = duty.text("recipient"_L1);
    mustBeAmong(duty, "item"_L1, u"is fulfilled by the item"_s, itemName, names.items);
    mustBeAmong(duty, "recipient"_L1, u"goes to"_s, recipientName, names.functions);
    const auto item = ItemKey::fromString(itemName);
    const auto recipient = FunctionKey::fromString(recipientName);
    LocalizedText title = readText(duty, "title"_L1);
    std::vector<LegalBasis> legalBasis = readLegalBasis(duty);
    if (duty.has("legalBasis"_L1) && legalBasis.empty()) {
        duty.mistake(
            "legalBasis"_L1,
            u"%1 rests on no rule, so it is no duty; name the rule in \"legalBasis\"."_s.arg(
                duty.subject()));
    }
    if (!key || !item || !recipient) {
        return std::nullopt;
    }
    return DutyToNotify{*key, *item, *recipient, std::move(title), std::move(legalBasis)};
}

std::optional<MappingQuestion> readQuestion(JsonObjectReader question, const KnownNames &areas)
{
    question.allowOnly({"key"_L1, "area"_L1, "text"_L1});
    const auto key = readKey<CodeKey>(question);
    const QString areaName = question.text("area"_L1);
    mustBeAmong(question, "area"_L1, u"names the area"_s, areaName, areas);
    const auto area = AreaKey::fromString(areaName);
    LocalizedText text = readText(question, "text"_L1);
    if (!key || !area) {
        return std::nullopt;
    }
    return MappingQuestion{*key, *area, std::move(text)};
}

std::optional<Term> readTerm(JsonObjectReader term)
{
    term.allowOnly({"key"_L1, "title"_L1, "help"_L1});
    const auto key = readKey<CodeKey>(term);
    LocalizedText title = readText(term, "title"_L1);
    LocalizedText help = readText(term, "help"_L1);
    return key ? std::optional(Term{*key, std::move(title), std::move(help)}) : std::nullopt;
}

} // namespace landgang
