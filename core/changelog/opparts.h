// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/cborreader.h"
#include "core/changelog/field.h"
#include "core/domain/ids.h"

#include <QDate>

#include <optional>
#include <vector>

/// The parts that ops are made of, as they are read. What is not as it must be marks the reader as
/// failed; the answer is then of no use.
namespace landgang::changelog {

/// An id where one is expected; the reader is marked as failed when it is not.
template<typename Id>
std::optional<Id> readId(CborReader &reader)
{
    const std::optional<Id> id = Id::fromBytes(reader.bytesView());
    if (!id) {
        reader.fail(QStringLiteral("an id of %1 bytes was expected").arg(Id::kSize));
    }
    return id;
}

[[nodiscard]] std::optional<Field> readField(CborReader &reader);
[[nodiscard]] std::optional<StatementId> readStatement(CborReader &reader);
[[nodiscard]] std::vector<StatementId> readStatements(CborReader &reader);
[[nodiscard]] std::vector<ChangeId> readChanges(CborReader &reader);
[[nodiscard]] QString readText(CborReader &reader);
/// ISO 8601, in its one spelling.
[[nodiscard]] QDate readDate(CborReader &reader);

} // namespace landgang::changelog
