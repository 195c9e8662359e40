// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/fields/planvalues.h"

#include "core/changelog/fields/valuereader.h"

namespace landgang::changelog {
namespace {

void addTexts(Value &value, const QStringList &texts)
{
    value.parts.emplace_back(qint64{texts.size()});
    for (const QString &text : texts) {
        value.parts.emplace_back(text);
    }
}

QStringList readTexts(ValueReader &reader)
{
    QStringList texts;
    for (int left = reader.number(); left > 0 && reader.hasMore(); --left) {
        texts.append(reader.text());
    }
    return texts;
}

/// Meetings begin at a minute of the clock on the wall: "2026-11-16T09:30".
constexpr auto kMinuteFormat = u"yyyy-MM-dd'T'HH:mm";

QDateTime readMinute(ValueReader &reader)
{
    return QDateTime::fromString(reader.text(), QString::fromUtf16(kMinuteFormat));
}

} // namespace

Value toValue(const Party &value)
{
    return {{word(value.kind), value.name, word(value.reach), value.contact}};
}

Value toValue(const NavOffice &value)
{
    return {{word(value.part), scalarOf(value.office), value.name, word(value.ground),
             word(value.status), scalar(value.since)}};
}

Value toValue(const BatonEntry &value)
{
    return {
        {word(value.step), value.who.office.toBytes(), value.who.user.toBytes(), scalar(value.on)}};
}

Value toValue(const Voice &value)
{
    return {{value.planVersion, scalar(value.on), word(value.view), value.reason, value.goals,
             value.releaseDayComment}};
}

Value toValue(const PowerOfAttorney &value)
{
    Value result{{value.holder, scalar(value.from), scalar(value.until), scalar(value.withdrawn)}};
    for (const AreaKey &area : value.areas) {
        result.parts.emplace_back(area.toString());
    }
    return result;
}

Value toValue(const Meeting &value)
{
    Value result{{word(value.kind), value.start.toString(QString::fromUtf16(kMinuteFormat)),
                  qint64{value.minutes}, value.place}};
    addTexts(result, value.asked);
    addTexts(result, value.came);
    addTexts(result, value.decisions);
    return result;
}

Value toValue(const EnrolledSetting &value)
{
    return {{value.setting.toString(), scalar(value.from)}};
}

template<>
std::optional<Party> fromValue(const Value &value)
{
    ValueReader reader(value);
    Party result;
    result.kind = reader.choice<PartyKind>();
    result.name = reader.text();
    result.reach = reader.choice<PartyReach>();
    result.contact = reader.text();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<NavOffice> fromValue(const Value &value)
{
    ValueReader reader(value);
    NavOffice result;
    result.part = reader.choice<NavPart>();
    result.office = reader.idOrNull<OfficeId>();
    result.name = reader.text();
    result.ground = reader.choice<NavGround>();
    result.status = reader.choice<NavOfficeStatus>();
    result.since = reader.date();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<BatonEntry> fromValue(const Value &value)
{
    ValueReader reader(value);
    const auto step = reader.choice<BatonStep>();
    const auto office = reader.id<OfficeId>();
    const auto user = reader.id<UserId>();
    const QDate on = reader.date();
    return reader.isSound() ? std::optional(BatonEntry{step, {*office, *user}, on}) : std::nullopt;
}

template<>
std::optional<Voice> fromValue(const Value &value)
{
    ValueReader reader(value);
    Voice result;
    result.planVersion = reader.bytes();
    result.on = reader.date();
    result.view = reader.choice<VoiceView>();
    result.reason = reader.text();
    result.goals = reader.text();
    result.releaseDayComment = reader.text();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<PowerOfAttorney> fromValue(const Value &value)
{
    ValueReader reader(value);
    PowerOfAttorney result;
    result.holder = reader.text();
    result.from = reader.date();
    result.until = reader.dateOrNull();
    result.withdrawn = reader.dateOrNull();
    while (reader.hasMore()) {
        if (const auto area = reader.key<AreaKey>()) {
            result.areas.push_back(*area);
        }
    }
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<Meeting> fromValue(const Value &value)
{
    ValueReader reader(value);
    Meeting result;
    result.kind = reader.choice<MeetingKind>();
    result.start = readMinute(reader);
    result.minutes = reader.number();
    result.place = reader.text();
    result.asked = readTexts(reader);
    result.came = readTexts(reader);
    result.decisions = readTexts(reader);
    return reader.isSound() && result.start.isValid() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<EnrolledSetting> fromValue(const Value &value)
{
    ValueReader reader(value);
    const auto setting = reader.key<CodeKey>();
    const QDate from = reader.date();
    return reader.isSound() ? std::optional(EnrolledSetting{*setting, from}) : std::nullopt;
}

} // namespace landgang::changelog
