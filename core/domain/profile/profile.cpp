// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profile.h"

#include "core/domain/profile/profilereader.h"

#include <algorithm>

namespace landgang {
namespace {

template<typename Definition, typename Key>
const Definition *find(const std::vector<Definition> &definitions, const Key &key)
{
    const auto found = std::find_if(definitions.begin(), definitions.end(),
                                    [&key](const Definition &entry) { return entry.key == key; });
    return found == definitions.end() ? nullptr : &*found;
}

} // namespace

Result<Profile> Profile::fromJson(const QByteArray &json, const QString &fileName)
{
    return ProfileReader(json, fileName).read();
}

const AreaDefinition *Profile::area(const AreaKey &key) const
{
    return find(m_areas, key);
}

const ItemDefinition *Profile::item(const ItemKey &key) const
{
    return find(m_items, key);
}

} // namespace landgang
