// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profile.h"

#include "core/domain/profile/profilereader.h"

namespace landgang {

Profile::Profile(ProfileParts parts, QByteArray hash)
    : m_parts(std::move(parts))
    , m_hash(std::move(hash))
{
}

Result<Profile> Profile::fromJson(const QByteArray &json, const QString &fileName)
{
    return ProfileReader(json, fileName).read();
}

Result<Profile> Profile::withAdditions(const QByteArray &json, const QString &fileName) const
{
    return ProfileReader(json, fileName).readAdditions(*this);
}

const AreaDefinition *Profile::area(const AreaKey &key) const
{
    return findByKey(m_parts.areas, key);
}

const ItemDefinition *Profile::item(const ItemKey &key) const
{
    if (const ItemDefinition *found = findByKey(m_parts.items, key)) {
        return found;
    }
    for (const Situation &variant : m_parts.situations) {
        if (const ItemDefinition *found = findByKey(variant.add, key)) {
            return found;
        }
    }
    return nullptr;
}

const Situation *Profile::situation(const SituationKey &key) const
{
    return findByKey(m_parts.situations, key);
}

} // namespace landgang
