// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/value.h"

#include "core/base/limits.h"

namespace landgang::changelog {
namespace {

template<typename T>
std::optional<T> part(const Value &value, size_t index)
{
    if (index >= value.parts.size()) {
        return std::nullopt;
    }
    const T *found = std::get_if<T>(&value.parts[index]);
    return found == nullptr ? std::nullopt : std::optional<T>(*found);
}

struct ScalarWriter {
    CborWriter &writer;

    void operator()(std::monostate) const { writer.null(); }
    void operator()(bool value) const { writer.boolean(value); }
    void operator()(qint64 value) const { writer.integer(value); }
    void operator()(const QString &value) const { writer.text(value); }
    void operator()(const QByteArray &value) const { writer.bytes(value); }
};

/// Enters the array of a value and answers how many parts it has.
qsizetype enterValue(CborReader &reader)
{
    const qsizetype length = reader.enterArray();
    if (length > limits::kListValues) {
        reader.fail(QStringLiteral("a value has more than %1 parts").arg(limits::kListValues));
        return 0;
    }
    return length;
}

Scalar readScalar(CborReader &reader)
{
    if (reader.isNull()) {
        reader.null();
        return std::monostate{};
    }
    if (reader.isBoolean()) {
        return reader.boolean();
    }
    if (reader.isInteger()) {
        return reader.integer();
    }
    if (reader.isText()) {
        return reader.text();
    }
    return reader.bytes();
}

/// As strict as readScalar.
void skipScalar(CborReader &reader)
{
    if (reader.isInteger()) {
        (void)reader.integer();
    } else if (reader.isArray()) {
        reader.fail(QStringLiteral("a value is not flat"));
    } else {
        (void)reader.rawView();
    }
}

} // namespace

std::optional<QString> Value::text(size_t index) const
{
    return part<QString>(*this, index);
}

std::optional<qint64> Value::integer(size_t index) const
{
    return part<qint64>(*this, index);
}

std::optional<bool> Value::boolean(size_t index) const
{
    return part<bool>(*this, index);
}

std::optional<QByteArray> Value::bytes(size_t index) const
{
    return part<QByteArray>(*this, index);
}

void writeValue(CborWriter &writer, const Value &value)
{
    writer.beginArray(static_cast<qsizetype>(value.parts.size()));
    for (const Scalar &scalar : value.parts) {
        std::visit(ScalarWriter{writer}, scalar);
    }
    writer.endArray();
}

Value readValue(CborReader &reader)
{
    Value value;
    const qsizetype length = enterValue(reader);
    value.parts.reserve(static_cast<size_t>(length));
    for (qsizetype i = 0; i < length && !reader.failed(); ++i) {
        value.parts.push_back(readScalar(reader));
    }
    reader.leave();
    return value;
}

QByteArrayView readEncodedValue(CborReader &reader)
{
    const qsizetype start = reader.consumed();
    const qsizetype length = enterValue(reader);
    for (qsizetype i = 0; i < length && !reader.failed(); ++i) {
        skipScalar(reader);
    }
    reader.leave();
    return reader.since(start);
}

QByteArray encodeValue(const Value &value)
{
    CborWriter writer;
    writeValue(writer, value);
    return writer.result();
}

Result<Value> decodeValue(const QByteArray &bytes)
{
    CborReader reader(bytes);
    Value value = readValue(reader);
    if (const Result<> end = reader.finish(); !end) {
        return end.error();
    }
    return value;
}

} // namespace landgang::changelog
