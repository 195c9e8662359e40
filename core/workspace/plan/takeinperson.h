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
};

/// Opens a release plan: case, identity and every area of the profile, with the checklist laid out
/// from the dates. Errors: InvalidArgument (no family name, no intake date, release before intake).
Result<CaseId> takeInPerson(Workspace &workspace, const PersonIntake &intake);

} // namespace landgang::workspace
