// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/localizedtext.h"
#include "core/domain/profile/jsonobjectreader.h"

#include <QDate>
#include <QSet>
#include <QStringList>

#include <optional>

namespace landgang {

/// What the readers of a profile's parts have in common.

/// The member `name` in the four languages.
[[nodiscard]] LocalizedText readText(JsonObjectReader &parent, QLatin1StringView name);

/// The member `name` as a day, "2023-07-01"; nothing, with a mistake unless it is missing, when it
/// is none.
[[nodiscard]] std::optional<QDate> readDay(JsonObjectReader &parent, QLatin1StringView name);

/// The member `name` as a list of texts, empty when it is missing.
[[nodiscard]] QStringList readTexts(JsonObjectReader &parent, QLatin1StringView name);

void reportWrongKey(JsonObjectReader &object, QLatin1StringView name);
void reportSecondUse(JsonObjectReader &object);

/// `text`, the member `name`, as a key. Nothing, with a mistake, when it is none; of an empty text
/// the reader has complained already.
template<typename Key>
[[nodiscard]] std::optional<Key> toKey(JsonObjectReader &object, QLatin1StringView name,
                                       const QString &text)
{
    const auto key = Key::fromString(text);
    if (!key && !text.isEmpty()) {
        reportWrongKey(object, name);
    }
    return key;
}

/// Names that other entries may use. As written, also of entries with other mistakes, so that no
/// mistake causes a second one.
struct KnownNames {
    QLatin1StringView list; ///< The member they stand in: "areas".
    QSet<QString> names = {};
};

/// The member `member` of `object` names `name`: a mistake when it is not among `known`. `what`
/// says how it is used: `names the area`.
void mustBeAmong(JsonObjectReader &object, QLatin1StringView member, const QString &what,
                 const QString &name, const KnownNames &known);

/// The list `member` of names, each of which must be known. Unknown ones are left out.
template<typename Key>
[[nodiscard]] std::vector<Key> readNames(JsonObjectReader &object, QLatin1StringView member,
                                         const QString &what, const KnownNames &known)
{
    std::vector<Key> keys;
    for (const QString &name : readTexts(object, member)) {
        mustBeAmong(object, member, what, name, known);
        if (const auto key = Key::fromString(name)) {
            keys.push_back(*key);
        }
    }
    return keys;
}

/// `item "housing-lease"`, or `item 3` when it does not say what it is called.
[[nodiscard]] QString subjectOf(const QString &kind, const QJsonValue &value, qsizetype index);

/// Calls `read` with a reader for each object of the list `name`.
template<typename Read>
void forEachObject(JsonObjectReader &parent, QLatin1StringView name, const QString &kind, Read read)
{
    const QJsonArray array = parent.array(name);
    JsonMistakes &mistakes = parent.mistakes();
    for (qsizetype i = 0; i < array.size(); ++i) {
        read(JsonObjectReader(array.at(i), mistakes.lines().element(parent.idOf(name), i),
                              subjectOf(kind, array.at(i), i), mistakes));
    }
}

/// One of a closed list of words as a value; the first, with a mistake, when it is none of them.
template<typename T, size_t N>
[[nodiscard]] T readWord(JsonObjectReader &object, QLatin1StringView member,
                         const std::pair<QLatin1StringView, T> (&words)[N])
{
    const QString text = object.text(member);
    QStringList allowed;
    for (const auto &[word, value] : words) {
        if (text == word) {
            return value;
        }
        allowed << u'"' + QString(word) + u'"';
    }
    if (!text.isEmpty()) {
        object.mistake(
            member,
            QStringLiteral("\"%1\" of %2 is \"%3\"; write one of %4.")
                .arg(member, object.subject(), text, allowed.join(QStringLiteral(", "))));
    }
    return words[0].second;
}

} // namespace landgang
