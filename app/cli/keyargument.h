// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace landgang::cli {

/// A key as it was typed: one of `K`. Errors: InvalidArgument when it has not the form of a key.
template<typename K>
Result<K> keyFrom(const QString &text)
{
    const std::optional<K> key = K::fromString(text);
    if (!key) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("\"%1\" is no key: small letters, digits and hyphens. Nothing "
                                    "was changed.")
                         .arg(text)};
    }
    return *key;
}

/// Several of them.
template<typename K>
Result<std::vector<K>> keysFrom(const QStringList &texts)
{
    std::vector<K> keys;
    for (const QString &text : texts) {
        const Result<K> key = keyFrom<K>(text);
        if (!key) {
            return key.error();
        }
        keys.push_back(*key);
    }
    return keys;
}

} // namespace landgang::cli
