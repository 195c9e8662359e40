// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/error.h"
#include "core/domain/profile/jsonlines.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <map>

namespace landgang {

/// All that is wrong with one JSON file.
class JsonMistakes
{
public:
    /// `lines` must outlive this.
    JsonMistakes(const JsonLines &lines, QString fileName);

    /// `what` says in English what is wrong with `value` (of JsonLines) and what to do.
    void add(int value, const QString &what);
    void addAtLine(int line, const QString &what);

    [[nodiscard]] bool isEmpty() const { return m_found.empty(); }
    [[nodiscard]] const JsonLines &lines() const { return m_lines; }
    /// The first mistake of the file, with the others as its causes. There must be one.
    [[nodiscard]] Error toError(ErrorCode code) const;

private:
    const JsonLines &m_lines;
    QString m_fileName;
    std::multimap<int, QString> m_found; ///< By line; those of one line as they were found.
};

/// One object of a file whose form is closed: what a member must be is asked for by name, and what
/// is not so becomes a mistake. After a mistake an empty value stands in, so that the rest is read
/// too.
class JsonObjectReader
{
public:
    /// `id` is the value in JsonLines; `subject` names the object in mistakes: `item "lease"`.
    JsonObjectReader(const QJsonValue &value, int id, QString subject, JsonMistakes &mistakes);

    /// Every other member is a mistake.
    void allowOnly(std::initializer_list<QLatin1StringView> names);

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    [[nodiscard]] bool hasEmptyArray(QLatin1StringView name) const;

    /// A text that is not blank.
    [[nodiscard]] QString text(QLatin1StringView name);
    [[nodiscard]] bool boolean(QLatin1StringView name);
    /// A whole number from -limit to limit.
    [[nodiscard]] int integer(QLatin1StringView name, int limit);
    [[nodiscard]] QJsonArray array(QLatin1StringView name);
    [[nodiscard]] JsonObjectReader object(QLatin1StringView name);

    /// The member `name` as a value of JsonLines.
    [[nodiscard]] int idOf(QLatin1StringView name) const;
    [[nodiscard]] const QString &subject() const { return m_subject; }
    [[nodiscard]] JsonMistakes &mistakes() { return m_mistakes; }
    /// A mistake about the member `name` found by the caller.
    void mistake(QLatin1StringView name, const QString &what);

private:
    /// Undefined, with a mistake, when there is no such member.
    [[nodiscard]] QJsonValue required(QLatin1StringView name);
    void mustBe(QLatin1StringView name, const QString &what);

    QJsonObject m_object;
    int m_id;
    QString m_subject;
    JsonMistakes &m_mistakes;
    bool m_present;
};

} // namespace landgang
