// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace landgang::cli {

/// How many digits of an id must be typed at least.
inline constexpr qsizetype kLeastIdDigits = 4;

/// The one of `known` whose hexadecimal form begins with `text`. Errors: InvalidArgument (too
/// short, or several begin so), NotFound.
template<typename Id>
Result<Id> findById(const std::vector<Id> &known, const QString &text, const QString &kind)
{
    using namespace Qt::StringLiterals;
    if (text.size() < kLeastIdDigits) {
        return Error{ErrorCode::InvalidArgument,
                     u"\"%1\" is too short: type at least %2 digits of the %3."_s.arg(
                         text, QString::number(kLeastIdDigits), kind)};
    }
    const auto begins = [&text](const Id &id) {
        return id.toHex().startsWith(text, Qt::CaseInsensitive);
    };
    const auto found = std::find_if(known.begin(), known.end(), begins);
    if (found == known.end()) {
        return Error{ErrorCode::NotFound,
                     u"There is no %1 that begins with \"%2\"."_s.arg(kind, text)};
    }
    if (std::any_of(found + 1, known.end(),
                    [&](const Id &id) { return begins(id) && id != *found; })) {
        return Error{ErrorCode::InvalidArgument,
                     u"Several begin with \"%1\": type more digits of the %2."_s.arg(text, kind)};
    }
    return *found;
}

/// The same for several texts.
template<typename Id>
Result<std::vector<Id>> findByIds(const std::vector<Id> &known, const QStringList &texts,
                                  const QString &kind)
{
    std::vector<Id> ids;
    for (const QString &text : texts) {
        const Result<Id> id = findById(known, text, kind);
        if (!id) {
            return id.error();
        }
        ids.push_back(*id);
    }
    return ids;
}

} // namespace landgang::cli
