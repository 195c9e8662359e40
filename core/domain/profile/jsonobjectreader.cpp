// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/jsonobjectreader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace landgang {

JsonMistakes::JsonMistakes(const JsonLines &lines, QString fileName)
    : m_lines(lines)
    , m_fileName(std::move(fileName))
{
}

void JsonMistakes::add(int value, const QString &what)
{
    addAtLine(m_lines.lineOf(value), what);
}

void JsonMistakes::addAtLine(int line, const QString &what)
{
    m_found.emplace(line,
                    QStringLiteral("%1 line %2: %3").arg(m_fileName, QString::number(line), what));
}

Error JsonMistakes::toError(ErrorCode code) const
{
    const auto first = m_found.begin();
    Error error{code, first->second};
    for (auto mistake = std::next(first); mistake != m_found.end(); ++mistake) {
        error.causes.push_back({code, mistake->second});
    }
    return error;
}

JsonObjectReader::JsonObjectReader(const QJsonValue &value, int id, QString subject,
                                   JsonMistakes &mistakes)
    : m_object(value.toObject())
    , m_id(id)
    , m_subject(std::move(subject))
    , m_mistakes(mistakes)
    , m_present(value.isObject())
{
    // Undefined means that the object around this one has said already what is missing.
    if (!m_present && !value.isUndefined()) {
        m_mistakes.add(m_id, QStringLiteral("%1 must be an object in { }.").arg(m_subject));
    }
}

void JsonObjectReader::allowOnly(std::initializer_list<QLatin1StringView> names)
{
    for (const QString &name : m_object.keys()) {
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            m_mistakes.add(
                m_mistakes.lines().member(m_id, name),
                QStringLiteral("%1 has \"%2\", which is not part of a profile; remove it or "
                               "correct its spelling.")
                    .arg(m_subject, name));
        }
    }
}

bool JsonObjectReader::hasEmptyArray(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isArray() && value.toArray().isEmpty();
}

QString JsonObjectReader::text(QLatin1StringView name)
{
    const QJsonValue value = required(name);
    if (value.isUndefined()) {
        return {};
    }
    const QString text = value.toString();
    if (text.trimmed().isEmpty()) {
        mustBe(name, QStringLiteral("a text in quotation marks that is not empty"));
    }
    return text;
}

bool JsonObjectReader::boolean(QLatin1StringView name)
{
    const QJsonValue value = required(name);
    if (!value.isUndefined() && !value.isBool()) {
        mustBe(name, QStringLiteral("true or false, without quotation marks"));
    }
    return value.toBool();
}

int JsonObjectReader::integer(QLatin1StringView name, int limit)
{
    const QJsonValue value = required(name);
    if (value.isUndefined()) {
        return 0;
    }
    const qint64 beyond = qint64{limit} + 1;
    const qint64 number = value.toInteger(beyond);
    if (number < -limit || number > limit) {
        mustBe(name,
               QStringLiteral("a whole number from -%1 to %1, without quotation marks").arg(limit));
        return 0;
    }
    return static_cast<int>(number);
}

QJsonArray JsonObjectReader::array(QLatin1StringView name)
{
    const QJsonValue value = required(name);
    if (!value.isUndefined() && !value.isArray()) {
        mustBe(name, QStringLiteral("a list in [ ]"));
    }
    return value.toArray();
}

JsonObjectReader JsonObjectReader::object(QLatin1StringView name)
{
    return JsonObjectReader(required(name), idOf(name),
                            QStringLiteral("\"%1\" of %2").arg(name, m_subject), m_mistakes);
}

int JsonObjectReader::idOf(QLatin1StringView name) const
{
    return m_mistakes.lines().member(m_id, QString(name));
}

void JsonObjectReader::mistake(QLatin1StringView name, const QString &what)
{
    m_mistakes.add(idOf(name), what);
}

QJsonValue JsonObjectReader::required(QLatin1StringView name)
{
    if (m_present && !m_object.contains(name)) {
        m_mistakes.add(m_id, QStringLiteral("%1 has no \"%2\"; add it.").arg(m_subject, name));
    }
    return m_object.contains(name) ? m_object.value(name) : QJsonValue(QJsonValue::Undefined);
}

void JsonObjectReader::mustBe(QLatin1StringView name, const QString &what)
{
    mistake(name, QStringLiteral("\"%1\" of %2 must be %3.").arg(name, m_subject, what));
}

} // namespace landgang
