// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/releaseplan.h"

#include <algorithm>

namespace landgang {

const NeedArea *ReleasePlan::area(const AreaKey &key) const
{
    const auto found = std::find_if(areas.begin(), areas.end(),
                                    [&key](const NeedArea &area) { return area.key == key; });
    return found == areas.end() ? nullptr : &*found;
}

} // namespace landgang
