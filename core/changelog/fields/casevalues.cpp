// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/fields/casevalues.h"

#include "core/changelog/fields/valuereader.h"

namespace landgang::changelog {

Value toValue(const DateStatement &value)
{
    const PlannedDate &planned = value.planned;
    return {{word(planned.kind), scalar(planned.date), word(planned.status), planned.place,
             value.reason}};
}

Value toValue(const SentenceTerm &value)
{
    return {
        {word(value.kind), scalar(value.start), qint64{value.days}, qint64{value.deductedDays}}};
}

Value toValue(const CaseEvent &value)
{
    return {{word(value.kind), scalar(value.on), scalarOf(value.office), value.note}};
}

Value toValue(const PersonLanguage &value)
{
    return {{value.spoken, word(value.written), word(value.interpreter)}};
}

Value toValue(const Guardian &value)
{
    return {{value.name, value.contact}};
}

Value toValue(AddressProtection protection)
{
    return {{word(protection)}};
}

Value toValue(const SituationKey &value)
{
    return {{value.toString()}};
}

template<>
std::optional<DateStatement> fromValue(const Value &value)
{
    ValueReader reader(value);
    DateStatement result;
    result.planned.kind = reader.choice<DateKind>();
    result.planned.date = reader.date();
    result.planned.status = reader.choice<DateStatus>();
    result.planned.place = reader.text();
    result.reason = reader.text();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<SentenceTerm> fromValue(const Value &value)
{
    ValueReader reader(value);
    SentenceTerm result;
    result.kind = reader.choice<SentenceKind>();
    result.start = reader.date();
    result.days = reader.number();
    result.deductedDays = reader.number();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<CaseEvent> fromValue(const Value &value)
{
    ValueReader reader(value);
    CaseEvent result{};
    result.kind = reader.choice<CaseEventKind>();
    result.on = reader.date();
    result.office = reader.idOrNull<OfficeId>();
    result.note = reader.text();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<PersonLanguage> fromValue(const Value &value)
{
    ValueReader reader(value);
    PersonLanguage result;
    result.spoken = reader.text();
    result.written = reader.choice<Language>();
    result.interpreter = reader.choice<Interpreter>();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<Guardian> fromValue(const Value &value)
{
    ValueReader reader(value);
    Guardian result;
    result.name = reader.text();
    result.contact = reader.text();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<AddressProtection> fromValue(const Value &value)
{
    ValueReader reader(value);
    const auto result = reader.choice<AddressProtection>();
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<SituationKey> fromValue(const Value &value)
{
    return ValueReader(value).key<SituationKey>();
}

} // namespace landgang::changelog
