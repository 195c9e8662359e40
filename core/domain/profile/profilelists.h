// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/itemreader.h"
#include "core/domain/profile/profilechecks.h"

namespace landgang {

/// Reads the lists of a profile, one on top of what is there already. What is in one list may name
/// what is in another, so all names are collected first.
class ProfileLists
{
public:
    explicit ProfileLists(ProfileParts base = {});

    void collectNames(const QJsonValue &document);
    /// Agencies, functions and areas.
    void readBodies(JsonObjectReader &profile);
    void readItems(JsonObjectReader &profile);
    void readSituations(JsonObjectReader &profile);
    /// Reasons, questions and terms.
    void readWords(JsonObjectReader &profile);
    /// Settings, outcomes, times of keeping and duties.
    void readExtras(JsonObjectReader &profile);
    /// The rules about several entries at once; there must be no mistakes yet.
    void checkAll(JsonMistakes &mistakes) const;

    [[nodiscard]] bool hasGuarantee() const { return m_hasGuarantee; }
    [[nodiscard]] ProfileParts &parts() { return m_parts; }

private:
    std::optional<AreaDefinition> readArea(JsonObjectReader area);

    template<typename Definition, typename Read>
    void readList(JsonObjectReader &profile, QLatin1StringView name, const QString &kind,
                  std::vector<Definition> &into, Read readEntry);

    ProfileParts m_parts;
    EntryPlaces m_places;
    ItemNames m_names;
    KnownNames m_agencies{QLatin1StringView("agencies")};
    KnownNames m_situations{QLatin1StringView("situations")};
    bool m_hasGuarantee = false; ///< As written, also of areas with other mistakes.
};

} // namespace landgang
