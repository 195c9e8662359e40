// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/navoffices.h"

namespace landgang {

std::optional<NavAnswer> rightNavOffice(NavPart part, const NavClues &clues)
{
    if (part == NavPart::State) {
        if (clues.registeredMunicipality) {
            return NavAnswer{*clues.registeredMunicipality, NavGround::RegisteredAddress};
        }
        return clues.prisonMunicipality.isEmpty()
            ? std::nullopt
            : std::optional(NavAnswer{clues.prisonMunicipality, NavGround::PrisonAsResidence});
    }
    if (clues.municipalityWithActiveCase) {
        return NavAnswer{*clues.municipalityWithActiveCase, NavGround::ActiveCase};
    }
    if (clues.stayedBefore) {
        return NavAnswer{*clues.stayedBefore, NavGround::StayedBefore};
    }
    if (clues.placeOfArrest) {
        return NavAnswer{*clues.placeOfArrest, NavGround::PlaceOfArrest};
    }
    return std::nullopt;
}

} // namespace landgang
