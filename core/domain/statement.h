// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace landgang {

/// What one colleague of one office wrote, and when.
template<typename T>
struct Statement {
    T value;
    OfficeId office;
    UserId user;
    QDateTime at; ///< UTC, by the writer's own clock: orders lists, decides nothing.
    StatementId id;

    bool operator==(const Statement &) const = default;
};

/// All that stands as the answer to one question. Usually one statement; several when offices wrote
/// without having seen each other's. Nothing is dropped: a statement goes only when somebody who
/// had it on screen replaced it.
template<typename T>
struct Answer {
    std::vector<Statement<T>> statements; ///< Oldest first; ties by id.

    [[nodiscard]] bool isEmpty() const { return statements.empty(); }

    /// Two different values stand. Equal values never conflict.
    [[nodiscard]] bool isDisputed() const
    {
        return std::any_of(statements.begin(), statements.end(), [this](const auto &statement) {
            return !(statement.value == statements.front().value);
        });
    }

    /// The one value that stands, or nullptr when there is none or several different ones.
    [[nodiscard]] const T *agreed() const
    {
        return isEmpty() || isDisputed() ? nullptr : &statements.front().value;
    }

    /// The latest statement, for lists that must show something; nullptr when there is none.
    [[nodiscard]] const Statement<T> *latest() const
    {
        return isEmpty() ? nullptr : &statements.back();
    }

    bool operator==(const Answer &) const = default;
};

} // namespace landgang
