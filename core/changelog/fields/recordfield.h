// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/fieldvalues.h"

namespace landgang::changelog {

/// The field that values of a type stand in: specialised beside the type's encoding, for types that
/// have exactly one.
template<typename T>
inline constexpr std::optional<Field> kFieldOf = std::nullopt;

/// A type with a field of its own.
template<typename T>
concept RecordType = kFieldOf<T>.has_value();

} // namespace landgang::changelog
