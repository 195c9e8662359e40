// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/profile/situation.h"
#include "core/domain/profile/vocabulary.h"

#include <QByteArray>

namespace landgang {

/// A need area of the plan, as a profile defines it.
struct AreaDefinition {
    AreaKey key;
    /// Part of the tilbakeføringsgaranti (St.meld. nr. 37 (2007–2008), part 4 chapter 14).
    bool guaranteed = false;
    LocalizedText title;

    bool operator==(const AreaDefinition &) const = default;
};

/// All that a profile says.
struct ProfileParts {
    QString id = {};
    LocalizedText title = {};
    Country country = Country::Norway; ///< Whose holidays count.
    std::vector<AgencyDefinition> agencies = {};
    std::vector<FunctionDefinition> functions = {};
    std::vector<AreaDefinition> areas = {}; ///< As shown; guaranteed areas first.
    std::vector<ItemDefinition> items = {};
    std::vector<Situation> situations = {};
    std::vector<SettingDefinition> settings = {};
    std::vector<ReasonCode> reasons = {};
    std::vector<OutcomeCode> outcomes = {};
    std::vector<RetentionRule> retention = {};
    std::vector<DutyToNotify> duties = {};
    std::vector<MappingQuestion> questions = {};
    std::vector<Term> terms = {};

    bool operator==(const ProfileParts &) const = default;
};

/// The entry called `key` of one of a profile's lists; nullptr when there is none.
template<typename Definition, typename Key>
[[nodiscard]] const Definition *findByKey(const std::vector<Definition> &definitions,
                                          const Key &key)
{
    for (const Definition &definition : definitions) {
        if (definition.key == key) {
            return &definition;
        }
    }
    return nullptr;
}

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

    /// This profile with an office's own additions on top: agencies, functions, areas that are not
    /// guaranteed, items, reasons, questions and terms. Nothing of this profile changes, so a new
    /// version of it needs no merging by hand. Errors: ProfileInvalid, as fromJson.
    [[nodiscard]] Result<Profile> withAdditions(const QByteArray &json,
                                                const QString &fileName) const;

    [[nodiscard]] const ProfileParts &parts() const { return m_parts; }
    [[nodiscard]] const QString &id() const { return m_parts.id; }
    /// SHA-256 of the file; with additions, of the hashes of both files.
    [[nodiscard]] const QByteArray &hash() const { return m_hash; }
    [[nodiscard]] const LocalizedText &title() const { return m_parts.title; }
    /// In the order they are shown; guaranteed areas first.
    [[nodiscard]] const std::vector<AreaDefinition> &areas() const { return m_parts.areas; }
    [[nodiscard]] const std::vector<ItemDefinition> &items() const { return m_parts.items; }

    /// nullptr when the profile has none of that name.
    [[nodiscard]] const AreaDefinition *area(const AreaKey &key) const;
    /// Also of items that a situation adds.
    [[nodiscard]] const ItemDefinition *item(const ItemKey &key) const;
    [[nodiscard]] const Situation *situation(const SituationKey &key) const;

private:
    Profile(ProfileParts parts, QByteArray hash);
    friend class ProfileReader;

    ProfileParts m_parts;
    QByteArray m_hash;
};

} // namespace landgang
