// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/choicewords.h"
#include "core/changelog/fields/choicetable.h"
#include "core/changelog/value.h"

#include <QDate>

#include <optional>

namespace landgang::changelog {

/// Takes the parts of a value one after the other. What is missing or of another kind makes the
/// whole value unsound: it is never guessed at.
class ValueReader
{
public:
    explicit ValueReader(const Value &value)
        : m_value(value)
    {
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool hasMore() const { return m_isSound && m_next < m_value.parts.size(); }

    QString text() { return taken(m_value.text(m_next)); }
    QByteArray bytes() { return taken(m_value.bytes(m_next)); }
    /// Errors of range too.
    int number();
    /// yyyy-MM-dd and in no other way.
    QDate date();
    /// Null is nothing.
    std::optional<QDate> dateOrNull();
    std::optional<int> numberOrNull();

    /// A choice by its word; its first when the value is not sound.
    template<typename T>
    T choice()
    {
        const std::optional<T> found = fromWord<T>(text());
        m_isSound = m_isSound && found.has_value();
        return found.value_or(T{});
    }
    /// A key by its text; nothing when the value is not sound.
    template<typename K>
    std::optional<K> key()
    {
        const std::optional<K> found = K::fromString(text());
        m_isSound = m_isSound && found.has_value();
        return found;
    }
    /// An id by its bytes; nothing when the value is not sound.
    template<typename Id>
    std::optional<Id> id()
    {
        const std::optional<Id> found = Id::fromBytes(bytes());
        m_isSound = m_isSound && found.has_value();
        return found;
    }
    template<typename Id>
    std::optional<Id> idOrNull()
    {
        return takesNull() ? std::nullopt : id<Id>();
    }

private:
    template<typename T>
    T taken(const std::optional<T> &part)
    {
        ++m_next;
        m_isSound = m_isSound && part.has_value();
        return part.value_or(T{});
    }
    bool takesNull();

    const Value &m_value;
    size_t m_next = 0;
    bool m_isSound = true;
};

/// Parts of a value to write.
[[nodiscard]] Scalar scalar(QDate date);
[[nodiscard]] Scalar scalar(const std::optional<QDate> &date);
[[nodiscard]] Scalar scalar(std::optional<int> number);

template<typename Id>
[[nodiscard]] Scalar scalarOf(const std::optional<Id> &id)
{
    return id ? Scalar(id->toBytes()) : Scalar();
}

} // namespace landgang::changelog
