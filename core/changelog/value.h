// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/canonicalcbor.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace landgang::changelog {

/// One part of a value.
using Scalar = std::variant<std::monostate, bool, qint64, QString, QByteArray>;

/// The value of a field as the log keeps it: a short, flat list of scalars, whatever the field
/// means. What belongs together – a date and how firm it is – is one value, so that a merge never
/// tears it. The empty list is a field that was cleared. What the parts of each field mean:
/// fieldvalues.h.
struct Value {
    std::vector<Scalar> parts;

    bool operator==(const Value &) const = default;

    /// Part `index` as text, integer, truth or bytes; nothing when it is missing or of another
    /// kind.
    [[nodiscard]] std::optional<QString> text(size_t index) const;
    [[nodiscard]] std::optional<qint64> integer(size_t index) const;
    [[nodiscard]] std::optional<bool> boolean(size_t index) const;
    [[nodiscard]] std::optional<QByteArray> bytes(size_t index) const;
};

void writeValue(CborWriter &writer, const Value &value);
[[nodiscard]] Value readValue(CborReader &reader);
/// Reads past a value, which must be well-formed, and answers its encoding.
[[nodiscard]] QByteArrayView readEncodedValue(CborReader &reader);

/// A value on its own, as the store keeps it. Errors: Encoding.
[[nodiscard]] QByteArray encodeValue(const Value &value);
Result<Value> decodeValue(const QByteArray &bytes);

} // namespace landgang::changelog
