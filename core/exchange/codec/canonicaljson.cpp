// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/canonicaljson.h"

#include "core/base/limits.h"

#include <QJsonDocument>

#include <algorithm>

namespace landgang::exchange {
namespace {

const QString kTimeForm = QStringLiteral("yyyy-MM-ddTHH:mm:ssZ");

} // namespace

QByteArray toCanonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> fromCanonicalJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || toCanonicalJson(document.object()) != bytes) {
        return std::nullopt;
    }
    return document.object();
}

QString toJsonTime(const QDateTime &time)
{
    return time.toUTC().toString(kTimeForm);
}

std::optional<QDateTime> fromJsonTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, kTimeForm);
    time.setTimeSpec(Qt::UTC);
    if (!time.isValid() || toJsonTime(time) != text) {
        return std::nullopt;
    }
    return time;
}

QString toBase64(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

std::optional<QByteArray> fromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1());
    // The comparison refuses unused bits that are set and missing padding.
    if (!decoded || toBase64(*decoded) != text) {
        return std::nullopt;
    }
    return *decoded;
}

void JsonProblem::found(const QString &what)
{
    if (m_first.isEmpty()) {
        m_first = what;
    }
}

JsonMembers::JsonMembers(const QJsonValue &value, std::initializer_list<QLatin1StringView> names,
                         JsonProblem &problem)
    : m_object(value.toObject())
    , m_problem(problem)
{
    const bool isComplete = std::all_of(names.begin(), names.end(), [this](QLatin1StringView name) {
        return m_object.contains(name);
    });
    if (!value.isObject() || !isComplete
        || m_object.size() != static_cast<qsizetype>(names.size())) {
        m_problem.found(
            QStringLiteral("an object does not have exactly its %1 members").arg(names.size()));
    }
}

void JsonMembers::wrong(QLatin1StringView name)
{
    m_problem.found(QStringLiteral("the member %1 is not what it must be").arg(name));
}

QString JsonMembers::text(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    const QString text = value.toString();
    // Half of a surrogate pair comes back the same from Qt, and is no text (RFC 8785 § 3.2.2.2).
    if (!value.isString() || text.size() > limits::kTextBytes || !text.isValidUtf16()) {
        wrong(name);
        return {};
    }
    return text;
}

quint64 JsonMembers::integer(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > kLargestJsonInteger) {
        wrong(name);
        return 0;
    }
    return static_cast<quint64>(number);
}

QJsonArray JsonMembers::array(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray()) {
        wrong(name);
    }
    return value.toArray();
}

QJsonValue JsonMembers::value(QLatin1StringView name)
{
    return m_object.value(name);
}

QDateTime JsonMembers::time(QLatin1StringView name)
{
    const std::optional<QDateTime> time = fromJsonTime(text(name));
    if (!time) {
        wrong(name);
    }
    return time.value_or(QDateTime());
}

QByteArray JsonMembers::base64(QLatin1StringView name)
{
    const std::optional<QByteArray> bytes = fromBase64(text(name));
    if (!bytes) {
        wrong(name);
    }
    return bytes.value_or(QByteArray());
}

bool JsonMembers::isNull(QLatin1StringView name) const
{
    return m_object.value(name).isNull();
}

} // namespace landgang::exchange
