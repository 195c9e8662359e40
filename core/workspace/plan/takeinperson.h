// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// What is known when a person comes in (innkomst).
struct PersonIntake {
    PersonName name;
    QString idNumber; ///< May be empty; check digits warn, they never block.
    LegalStatus legalStatus = LegalStatus::Convicted;
    QDate intake;
    std::optional<ReleaseDate> release; ///< Missing for remand.
    QString municipalityAfter; ///< May be empty.
    /// Missing: the one the legal status puts a person in.
    std::optional<SituationKey> situation = {};
    std::vector<PlannedDate> dates = {}; ///< Besides the release.
    QString municipalityNow = {};
    std::optional<QDate> birth = {}; ///< As somebody wrote it down, never from the id number.
    std::optional<PersonLanguage> language = {};
};

/// Opens a release plan: case, identity and every area of the profile, with the checklist of the
/// situation laid out from the dates. Without a release, the earliest of the other dates is what
/// the plan is made for. Errors: InvalidArgument (no family name, no intake date, release before
/// intake, a situation the profile does not have).
Result<CaseId> takeInPerson(Workspace &workspace, const PersonIntake &intake);

} // namespace landgang::workspace
