// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/partreader.h"

namespace landgang {

using namespace Qt::StringLiterals;

LocalizedText readText(JsonObjectReader &parent, QLatin1StringView name)
{
    JsonObjectReader text = parent.object(name);
    text.allowOnly({"nb"_L1, "nn"_L1, "sv"_L1, "en"_L1});
    return {text.text("nb"_L1), text.text("nn"_L1), text.text("sv"_L1), text.text("en"_L1)};
}

std::optional<QDate> readDay(JsonObjectReader &parent, QLatin1StringView name)
{
    if (!parent.has(name)) {
        return std::nullopt;
    }
    const QString text = parent.text(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        if (!text.isEmpty()) {
            parent.mistake(name,
                           u"\"%1\" of %2 must be a day written as \"2023-07-01\"."_s.arg(
                               name, parent.subject()));
        }
        return std::nullopt;
    }
    return day;
}

QStringList readTexts(JsonObjectReader &parent, QLatin1StringView name)
{
    QStringList texts;
    if (!parent.has(name)) {
        return texts;
    }
    const QJsonArray values = parent.array(name);
    for (const auto &value : values) {
        const QString text = value.toString();
        if (text.trimmed().isEmpty()) {
            parent.mistake(name,
                           u"\"%1\" of %2 must be a list of texts that are not empty."_s.arg(
                               name, parent.subject()));
        } else {
            texts << text;
        }
    }
    return texts;
}

void reportWrongKey(JsonObjectReader &object, QLatin1StringView name)
{
    object.mistake(
        name,
        u"\"%1\" of %2 must be lower-case letters a to z, digits and hyphens, "
        "begin with a letter and have at most 40 characters."_s.arg(name, object.subject()));
}

void reportSecondUse(JsonObjectReader &object)
{
    object.mistake("key"_L1,
                   u"the key of %1 has been used before; choose another."_s.arg(object.subject()));
}

void mustBeAmong(JsonObjectReader &object, QLatin1StringView member, const QString &what,
                 const QString &name, const KnownNames &known)
{
    if (!name.isEmpty() && !known.names.contains(name)) {
        object.mistake(member,
                       u"%1 %2 \"%3\", which is not among \"%4\"; use one of those or "
                       "add it."_s.arg(object.subject(), what, name, known.list));
    }
}

QString subjectOf(const QString &kind, const QJsonValue &value, qsizetype index)
{
    const QString key = value.toObject().value("key"_L1).toString();
    return key.isEmpty() ? u"%1 %2"_s.arg(kind).arg(index + 1) : u"%1 \"%2\""_s.arg(kind, key);
}

} // namespace landgang
