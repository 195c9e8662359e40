// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <optional>

/// JSON in exactly one form (RFC 8785: no white space, members sorted, integers only), because what
/// is signed and compared must not have two encodings.
namespace landgang::exchange {

/// Integers above this are not exact in every JSON reader (RFC 7493 § 2.2).
inline constexpr qint64 kLargestJsonInteger = (qint64(1) << 53) - 1;

[[nodiscard]] QByteArray toCanonicalJson(const QJsonObject &object);

/// The object, when `bytes` are its canonical form and nothing else.
[[nodiscard]] std::optional<QJsonObject> fromCanonicalJson(const QByteArray &bytes);

/// Instants as "2031-04-01T09:30:00Z": UTC, whole seconds.
[[nodiscard]] QString toJsonTime(const QDateTime &time);
[[nodiscard]] std::optional<QDateTime> fromJsonTime(const QString &text);

[[nodiscard]] QString toBase64(QByteArrayView bytes);
/// Nothing unless `text` is what toBase64 writes: one spelling of everything.
[[nodiscard]] std::optional<QByteArray> fromBase64(const QString &text);

/// Whether something went wrong in any of the objects read with it, and what first.
class JsonProblem
{
public:
    void found(const QString &what);
    [[nodiscard]] bool isEmpty() const { return m_first.isEmpty(); }
    /// English, naming the member.
    [[nodiscard]] const QString &text() const { return m_first; }

private:
    QString m_first;
};

/// Reads one object of a closed form. What is missing, of another type, too long or not expected
/// goes to the problem; something empty stands in, so that a decoder reads straight through and
/// asks once.
class JsonMembers
{
public:
    /// `value` must be an object with exactly the members `names`.
    JsonMembers(const QJsonValue &value, std::initializer_list<QLatin1StringView> names,
                JsonProblem &problem);

    /// At most limits::kTextBytes characters; may be empty.
    [[nodiscard]] QString text(QLatin1StringView name);
    /// From 0 to kLargestJsonInteger.
    [[nodiscard]] quint64 integer(QLatin1StringView name);
    [[nodiscard]] QJsonArray array(QLatin1StringView name);
    [[nodiscard]] QJsonValue value(QLatin1StringView name);
    [[nodiscard]] QDateTime time(QLatin1StringView name);
    [[nodiscard]] QByteArray base64(QLatin1StringView name);
    [[nodiscard]] bool isNull(QLatin1StringView name) const;

    /// An id as lower-case hexadecimal digits.
    template<typename Id>
    [[nodiscard]] std::optional<Id> id(QLatin1StringView name)
    {
        std::optional<Id> id = Id::fromHex(text(name));
        if (!id) {
            wrong(name);
        }
        return id;
    }

    /// Marks the member `name` as wrong.
    void wrong(QLatin1StringView name);

private:
    QJsonObject m_object;
    JsonProblem &m_problem;
};

} // namespace landgang::exchange
