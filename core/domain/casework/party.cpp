// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/party.h"

#include <algorithm>
#include <array>
#include <utility>

namespace landgang {
namespace {

using Pair = std::pair<PartyKind, QStringView>;

constexpr std::array kDuties{
    Pair{PartyKind::Prison, u"plan"},           Pair{PartyKind::Prison, u"identity"},
    Pair{PartyKind::Prison, u"network"},        Pair{PartyKind::Prison, u"conditions"},
    Pair{PartyKind::Prison, u"nav-notice"},     Pair{PartyKind::Probation, u"plan"},
    Pair{PartyKind::Probation, u"conditions"},  Pair{PartyKind::Probation, u"network"},
    Pair{PartyKind::NavState, u"work"},         Pair{PartyKind::NavState, u"economy"},
    Pair{PartyKind::NavMunicipal, u"social"},   Pair{PartyKind::NavMunicipal, u"housing"},
    Pair{PartyKind::NavMunicipal, u"work"},     Pair{PartyKind::Municipality, u"housing"},
    Pair{PartyKind::Municipality, u"social"},   Pair{PartyKind::Municipality, u"addiction"},
    Pair{PartyKind::Municipality, u"health"},   Pair{PartyKind::Municipality, u"plan"},
    Pair{PartyKind::County, u"education"},      Pair{PartyKind::County, u"health"},
    Pair{PartyKind::HealthTrust, u"addiction"}, Pair{PartyKind::HealthTrust, u"health"},
    Pair{PartyKind::Police, u"identity"},       Pair{PartyKind::Voluntary, u"network"},
};

} // namespace

bool mayBeResponsible(PartyKind kind, const AreaKey &area)
{
    return std::any_of(kDuties.begin(), kDuties.end(), [&](const Pair &duty) {
        return duty.first == kind && duty.second == area.toString();
    });
}

} // namespace landgang
