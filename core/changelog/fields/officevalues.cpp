// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/fields/officevalues.h"

#include "core/changelog/fields/valuereader.h"

namespace landgang::changelog {

Value toValue(const ContactPerson &value)
{
    Value result{{scalarOf(value.office), value.name, value.phone, value.hours,
                  scalar(value.absentFrom), scalar(value.absentUntil), value.deputy}};
    for (const FunctionKey &function : value.functions) {
        result.parts.emplace_back(function.toString());
    }
    return result;
}

Value toValue(const OfficeDetails &value)
{
    return {{value.office.toBytes(), value.address, value.hours, word(value.writes)}};
}

template<>
std::optional<ContactPerson> fromValue(const Value &value)
{
    ValueReader reader(value);
    ContactPerson result;
    result.office = reader.idOrNull<OfficeId>();
    result.name = reader.text();
    result.phone = reader.text();
    result.hours = reader.text();
    result.absentFrom = reader.dateOrNull();
    result.absentUntil = reader.dateOrNull();
    result.deputy = reader.text();
    while (reader.hasMore()) {
        if (const auto function = reader.key<FunctionKey>()) {
            result.functions.push_back(*function);
        }
    }
    return reader.isSound() ? std::optional(result) : std::nullopt;
}

template<>
std::optional<OfficeDetails> fromValue(const Value &value)
{
    ValueReader reader(value);
    const auto office = reader.id<OfficeId>();
    const QString address = reader.text();
    const QString hours = reader.text();
    const auto writes = reader.choice<Language>();
    if (!reader.isSound()) {
        return std::nullopt;
    }
    return OfficeDetails{*office, address, hours, writes};
}

} // namespace landgang::changelog
