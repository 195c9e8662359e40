// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace landgang {

/// Two NAV offices for one person are normal (tilbakeføring.no, hvordan finne riktig NAV-kontor).
enum class NavPart { State, Municipal };

/// Why an office is the right one.
enum class NavGround {
    RegisteredAddress, ///< Folkeregistrert adresse; decides the state part.
    ActiveCase, ///< The municipal part has a case with the person.
    StayedBefore, ///< Actual place of stay before imprisonment, shown to be likely.
    PlaceOfArrest, ///< When nothing else is known.
    PrisonAsResidence, ///< "Uten fast bopel" in the register: the prison counts as residence.
};

enum class NavOfficeStatus { Supposed, Confirmed, Disputed };

struct NavOffice {
    NavPart part = NavPart::State;
    std::optional<OfficeId> office = {}; ///< Missing for an office without the program.
    QString name = {};
    NavGround ground = NavGround::RegisteredAddress;
    NavOfficeStatus status = NavOfficeStatus::Supposed;
    QDate since = {}; ///< Of the status: disputes can take months.

    bool operator==(const NavOffice &) const = default;
};

/// What is known of where a person belongs.
struct NavClues {
    std::optional<QString> registeredMunicipality = {}; ///< Missing: without fixed address.
    std::optional<QString> municipalityWithActiveCase = {};
    std::optional<QString> stayedBefore = {};
    std::optional<QString> placeOfArrest = {};
    QString prisonMunicipality = {};
};

struct NavAnswer {
    QString municipality;
    NavGround ground;

    bool operator==(const NavAnswer &) const = default;
};

/// Which municipality's office each part belongs to. The state part follows the register; without
/// an address there, the prison counts as residence. The municipal part follows the active case,
/// else the stay before, else the place of arrest. Nothing when nothing is known.
[[nodiscard]] std::optional<NavAnswer> rightNavOffice(NavPart part, const NavClues &clues);

} // namespace landgang
