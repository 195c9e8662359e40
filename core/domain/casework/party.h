// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keys.h"

#include <QString>

#include <vector>

namespace landgang {

/// A body that may take part in a plan.
enum class PartyKind {
    Prison,
    Probation, ///< Friomsorgskontor, frivård.
    NavState,
    NavMunicipal,
    Municipality,
    County, ///< Fylkeskommune.
    HealthTrust, ///< Helseforetak.
    Police,
    CountyGovernor, ///< Statsforvalteren.
    Voluntary, ///< Frivillig organisasjon.
    ReturnCommittee, ///< Tilbakeføringsutvalg.
    CoordinationAssociation, ///< Samordningsförbund.
};

/// How a party learns of a plan.
enum class PartyReach {
    Bundle, ///< It has the program.
    Paper, ///< It gets letters; what it answers is written down on its behalf.
};

struct Party {
    PartyKind kind = PartyKind::Prison;
    QString name = {};
    PartyReach reach = PartyReach::Bundle;
    QString contact = {}; ///< Address or telephone, for letters.

    bool operator==(const Party &) const = default;
};

/// Whether such a party may be responsible for an area of the tilbakeføringsgaranti, after who has
/// the duty by law: boligsosialloven § 6, sosialtjenesteloven, NAV-loven § 14 a, folketrygdloven,
/// spesialisthelsetjenesteloven, opplæringslova, straffegjennomføringsloven § 4. Committees, the
/// County Governor and associations coordinate and supervise; they answer for no area. Voluntary
/// organisations may only help, with the network.
[[nodiscard]] bool mayBeResponsible(PartyKind kind, const AreaKey &area);

} // namespace landgang
