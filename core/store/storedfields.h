// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fieldvalues.h"
#include "core/domain/statement.h"
#include "core/store/statementreader.h"

#include <map>

namespace landgang::store {

/// What stands in one stream, by entity and field.
using FieldKey = std::pair<EntityId, changelog::Field>;
using StreamFields = std::map<FieldKey, std::vector<Statement<changelog::Value>>>;

/// Statements as the domain's type. A value of a later version's form is left out here; it stays in
/// the log and is passed on.
template<typename T>
[[nodiscard]] Answer<T> decodedAnswer(const std::vector<Statement<changelog::Value>> &statements)
{
    Answer<T> result;
    for (const Statement<changelog::Value> &statement : statements) {
        if (std::optional<T> value = changelog::fromValue<T>(statement.value)) {
            result.statements.push_back(
                {*std::move(value), statement.office, statement.user, statement.at, statement.id});
        }
    }
    return result;
}

/// What stands in one field of one entity.
template<typename T>
[[nodiscard]] Answer<T> answer(const StreamFields &fields, const EntityId &entity,
                               changelog::Field field)
{
    const auto found = fields.find({entity, field});
    return found == fields.end() ? Answer<T>() : decodedAnswer<T>(found->second);
}

} // namespace landgang::store
