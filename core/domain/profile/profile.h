// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/keydates.h"
#include "core/domain/keys.h"
#include "core/domain/localizedtext.h"

#include <QByteArray>

#include <vector>

namespace landgang {

/// A need area of the plan, as a profile defines it.
struct AreaDefinition {
    AreaKey key;
    /// Part of the tilbakeføringsgaranti (St.meld. nr. 37 (2007–2008), part 4 chapter 14).
    bool guaranteed = false;
    LocalizedText title;

    bool operator==(const AreaDefinition &) const = default;
};

/// A legal rule an item rests on, as data, because paragraphs are renumbered. An offset of ours is
/// never shown as law.
struct LegalBasis {
    QString reference; ///< "boligsosialloven § 6"

    bool operator==(const LegalBasis &) const = default;
};

/// An item of the checklist, as a profile defines it.
struct ItemDefinition {
    ItemKey key;
    AreaKey area;
    LocalizedText title;
    LocalizedText responsible; ///< The function that does it: "sosialkonsulent".
    LocalizedText evidence; ///< What shows that it is done.
    Anchor anchor = Anchor::Release;
    int offsetDays = 0; ///< Calendar days after the anchor; negative before it.
    std::vector<LegalBasis> legalBasis;

    bool operator==(const ItemDefinition &) const = default;
};

/// What an agency may change without a programmer: areas, items, rules, words
/// (resources/profiles/*.json). Content-addressed: a plan names the profile it was laid out from by
/// id and hash.
class Profile
{
public:
    /// Reads and checks a whole profile. `fileName` is only named in messages. Errors:
    /// ProfileInvalid; its context names file, line and what is wrong, and its causes list every
    /// further mistake found.
    static Result<Profile> fromJson(const QByteArray &json, const QString &fileName);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QByteArray &hash() const { return m_hash; } ///< SHA-256 of the file.
    [[nodiscard]] const LocalizedText &title() const { return m_title; }
    /// In the order they are shown; guaranteed areas first.
    [[nodiscard]] const std::vector<AreaDefinition> &areas() const { return m_areas; }
    [[nodiscard]] const std::vector<ItemDefinition> &items() const { return m_items; }

    /// nullptr when the profile has none of that name.
    [[nodiscard]] const AreaDefinition *area(const AreaKey &key) const;
    [[nodiscard]] const ItemDefinition *item(const ItemKey &key) const;

private:
    Profile() = default;
    friend class ProfileReader;

    QString m_id;
    QByteArray m_hash;
    LocalizedText m_title;
    std::vector<AreaDefinition> m_areas;
    std::vector<ItemDefinition> m_items;
};

} // namespace landgang
