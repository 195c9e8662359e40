// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fields/casewords.h"
#include "core/changelog/fields/recordfield.h"
#include "core/domain/casework/contactperson.h"

/// What an office knows of other offices; in its private stream.
namespace landgang::changelog {

[[nodiscard]] Value toValue(const ContactPerson &value);
[[nodiscard]] Value toValue(const OfficeDetails &value);

template<>
std::optional<ContactPerson> fromValue(const Value &value);
template<>
std::optional<OfficeDetails> fromValue(const Value &value);

template<>
inline constexpr std::optional<Field> kFieldOf<ContactPerson> = Field::ContactPerson;
template<>
inline constexpr std::optional<Field> kFieldOf<OfficeDetails> = Field::OfficeDetails;

} // namespace landgang::changelog
