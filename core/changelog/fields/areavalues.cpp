// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/fields/areavalues.h"

#include "core/changelog/fields/valuereader.h"

namespace landgang::changelog {

Value toValue(const AreaCondition &value)
{
    return {{value.office.toBytes(), word(value.condition.kind), value.condition.text,
             scalar(value.condition.validUntil)}};
}

Value toValue(const MappingAnswer &value)
{
    return {{value.question.toString(), word(value.agency), word(value.outcome), value.note,
             scalar(value.answered), scalar(value.confirmed)}};
}

Value toValue(const SentApplication &value)
{
    return {
        {value.service, value.area.toString(), scalar(value.sent), value.reference, value.sentBy}};
}

Value toValue(const ApplicationResult &value)
{
    return {{word(value.outcome), scalar(value.on)}};
}

Value toValue(const Tracker &value)
{
    return {{word(value.thing), scalar(value.applied), scalar(value.costKroner),
             scalar(value.promised), scalar(value.received), scalar(value.handedOver)}};
}

Value toValue(const FollowUpOutcome &value)
{
    Value result{{scalar(value.on), value.note}};
    for (const CodeKey &code : value.codes) {
        result.parts.emplace_back(code.toString());
    }
    return result;
}

Value toValue(const GivenNotice &value)
{
    return {{scalar(value.sent), value.evidence}};
}

Value toValue(const CodeKey &value)
{
    return {{value.toString()}};
}

template<>
std::optional<AreaCondition> fromValue(const Value &value)
{
    ValueReader reader(value);
    const auto office = reader.id<OfficeId>();
    Condition condition;
    condition.kind = reader.choice<ConditionKind>();
    condition.text = reader.text();
    condition.validUntil = reader.dateOrNull();
    return reader.isSound() ? std::optional(AreaCondition{*office, condition}) : std::nullopt;
}

template<>
std::optional<MappingAnswer> fromValue(const Value &value)
{
    ValueReader reader(value);
    const auto question = reader.key<CodeKey>();
    const auto agency = reader.choice<MappingAgency>();
    const auto outcome = reader.choice<MappingOutcome>();
    const QString note = reader.text();
    const QDate answered = reader.date();
    const auto confirmed = reader.dateOrNull();
    if (!reader.isSound()) {
        return std::nullopt;
    }
    return MappingAnswer{*question, agency, outcome, note, answered, confirmed};
}

template<>
std::optional<SentApplication> fromValue(const Value &value)
{
    ValueReader reader(value);
    const QString service = reader.text();
    const auto area = reader.key<AreaKey>();
    const QDate sent = reader.date();
    const QString reference = reader.text();
    const QString sentBy = reader.text();
    if (!reader.isSound()) {
        return std::nullopt;
    }
    return SentApplication{service, *area, sent, reference, sentBy};
}

template<>
std::optional<ApplicationResult> fromValue(const Value &value)
{
    ValueReader reader(value);
    ApplicationResult result;
    result.outcome = reader.choice<ApplicationOutcome>();
    result.on = reader.date();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<Tracker> fromValue(const Value &value)
{
    ValueReader reader(value);
    Tracker result;
    result.thing = reader.choice<TrackedThing>();
    result.applied = reader.dateOrNull();
    result.costKroner = reader.numberOrNull();
    result.promised = reader.dateOrNull();
    result.received = reader.dateOrNull();
    result.handedOver = reader.dateOrNull();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<FollowUpOutcome> fromValue(const Value &value)
{
    ValueReader reader(value);
    FollowUpOutcome result;
    result.on = reader.date();
    result.note = reader.text();
    while (reader.hasMore()) {
        if (const auto code = reader.key<CodeKey>()) {
            result.codes.push_back(*code);
        }
    }
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<GivenNotice> fromValue(const Value &value)
{
    ValueReader reader(value);
    GivenNotice result;
    result.sent = reader.date();
    result.evidence = reader.text();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<CodeKey> fromValue(const Value &value)
{
    return ValueReader(value).key<CodeKey>();
}

} // namespace landgang::changelog
