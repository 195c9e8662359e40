// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/itemdefinition.h"

#include <QStringList>

namespace landgang {

/// Words that must not be written about a person in a situation: nobody on remand is "domfelt".
struct ForbiddenWords {
    QStringList nb;
    QStringList nn;
    QStringList sv;
    QStringList en;

    [[nodiscard]] const QStringList &in(Language language) const
    {
        switch (language) {
        case Language::Bokmaal: return nb;
        case Language::Nynorsk: return nn;
        case Language::Swedish: return sv;
        case Language::English: return en;
        }
        Q_UNREACHABLE();
    }
    bool operator==(const ForbiddenWords &) const = default;
};

/// Another time for an item of the profile.
struct ItemTiming {
    ItemKey item;
    Timing timing;

    bool operator==(const ItemTiming &) const = default;
};

/// A variant of the profile's checklist: remand, a short sentence, expulsion.
struct Situation {
    SituationKey key;
    LocalizedText title = {};
    std::optional<SituationKey> base = {}; ///< The situation it is a variant of, if any.
    std::optional<int> readyWithinHours = {}; ///< "Klar på 24 timer", at any time.
    std::vector<ItemKey> only = {}; ///< These items alone; all of them when empty.
    std::vector<ItemKey> drop = {};
    std::vector<ItemTiming> replace = {};
    std::vector<ItemDefinition> add = {};
    ForbiddenWords forbiddenWords = {};

    bool operator==(const Situation &) const = default;
};

} // namespace landgang
