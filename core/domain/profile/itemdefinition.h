// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keydates.h"
#include "core/domain/keys.h"
#include "core/domain/localizedtext.h"

#include <optional>
#include <vector>

namespace landgang {

/// A legal rule an item rests on, as data, because paragraphs are renumbered. An offset of ours is
/// never shown as law.
struct LegalBasis {
    QString reference; ///< "boligsosialloven § 6"
    std::optional<QDate> from = {}; ///< First and last day it is in force; open when missing.
    std::optional<QDate> until = {};

    [[nodiscard]] bool isInForceOn(QDate day) const
    {
        return (!from || day >= *from) && (!until || day <= *until);
    }
    bool operator==(const LegalBasis &) const = default;
};

/// What lets an item leave the office that wrote it.
enum class SharingRule {
    Consent, ///< The person's consent (samtykke), per area and recipient.
    Duty, ///< A duty to notify; consent is not asked for.
    Internal, ///< Stays in the office.
};

/// When an item is due.
struct Timing {
    Anchor anchor = Anchor::Release;
    int offsetDays = 0; ///< Calendar days after the anchor; negative before it.
    std::optional<int> opensDays = {}; ///< First day it can be done, counted likewise.

    bool operator==(const Timing &) const = default;
};

/// An item of the checklist, as a profile defines it.
struct ItemDefinition {
    ItemKey key;
    AreaKey area;
    LocalizedText title = {};
    LocalizedText responsible = {}; ///< The functions that do it: "sosialkonsulent og NAV".
    LocalizedText evidence = {}; ///< What shows that it is done.
    Anchor anchor = Anchor::Release;
    int offsetDays = 0; ///< Calendar days after the anchor; negative before it.
    std::vector<LegalBasis> legalBasis = {};
    std::optional<int> opensDays = {}; ///< First day it can be done; any day when missing.
    SharingRule sharing = SharingRule::Consent;
    std::vector<FunctionKey> functions = {}; ///< Who does it, the first first.
    std::vector<ItemKey> after = {}; ///< What must be done before it makes sense.

    bool operator==(const ItemDefinition &) const = default;
};

} // namespace landgang
