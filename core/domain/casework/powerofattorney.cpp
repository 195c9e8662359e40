// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/powerofattorney.h"

#include <algorithm>

namespace landgang {

bool coversOn(const PowerOfAttorney &power, const AreaKey &area, QDate day)
{
    const auto &areas = power.areas;
    return std::find(areas.begin(), areas.end(), area) != areas.end() && day >= power.from
        && (!power.until || day <= *power.until) && (!power.withdrawn || day < *power.withdrawn);
}

ApplicationFault faultOf(const SentApplication &application,
                         const std::vector<PowerOfAttorney> &powers)
{
    const bool covered = std::any_of(powers.begin(), powers.end(), [&](const auto &power) {
        return power.holder == application.sentBy
            && coversOn(power, application.area, application.sent);
    });
    if (!covered) {
        return ApplicationFault::NoPower;
    }
    return application.reference.trimmed().isEmpty() ? ApplicationFault::NoReference
                                                     : ApplicationFault::None;
}

} // namespace landgang
