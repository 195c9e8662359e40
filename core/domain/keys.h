// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace landgang {

/// A name that profile files and the change log use for a thing: lower-case ASCII letters, digits
/// and hyphens, at most 40 characters, beginning with a letter. One type per `Tag`.
template<typename Tag>
class Key
{
public:
    /// Nothing when `text` is not of that form.
    [[nodiscard]] static std::optional<Key> fromString(QStringView text)
    {
        if (text.isEmpty() || text.size() > 40 || !isLetter(text.front())) {
            return std::nullopt;
        }
        for (const QChar c : text) {
            if (!isLetter(c) && !(c >= u'0' && c <= u'9') && c != u'-') {
                return std::nullopt;
            }
        }
        return Key(text.toString());
    }

    [[nodiscard]] const QString &toString() const { return m_text; }

    bool operator==(const Key &) const = default;
    std::strong_ordering operator<=>(const Key &other) const
    {
        return m_text.compare(other.m_text) <=> 0;
    }
    friend size_t qHash(const Key &key, size_t seed = 0) noexcept
    {
        return ::qHash(key.m_text, seed);
    }

private:
    explicit Key(QString text)
        : m_text(std::move(text))
    {
    }
    static bool isLetter(QChar c) { return c >= u'a' && c <= u'z'; }

    QString m_text;
};

/// A need area (behovsområde) of a profile: "housing", "health".
using AreaKey = Key<struct AreaKeyTag>;

/// A body that takes part, of a profile: "kriminalomsorgen", "nav".
using AgencyKey = Key<struct AgencyKeyTag>;

/// What somebody of an agency does in the plan: "contact-officer" (kontaktbetjent).
using FunctionKey = Key<struct FunctionKeyTag>;

/// A variant of the checklist: "remand", "short-sentence".
using SituationKey = Key<struct SituationKeyTag>;

/// An entry of a profile's smaller lists: a reason, an outcome, a term, a question.
using CodeKey = Key<struct CodeKeyTag>;

/// A checklist item of a profile: "housing-application".
using ItemKey = Key<struct ItemKeyTag>;

} // namespace landgang
