// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/caseframe.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// What must be known of the person beside name and number; what is missing stays as it stands.
struct PersonFacts {
    std::optional<QDate> birth = {};
    std::optional<Guardian> guardian = {};
    std::optional<AddressProtection> protection = {};
    std::optional<PersonLanguage> language = {};
    std::optional<QString> municipalityNow = {};
    std::optional<QString> municipalityAfter = {};
};

/// Errors: InvalidArgument (born after the intake), NotFound, NotPermitted (not our plan).
Result<> recordPersonFacts(Workspace &workspace, const CaseId &id, const PersonFacts &facts);

/// Who consents: a guardian for somebody under 18 (vergemålsloven § 8). Unknown without a day of
/// birth: then the person.
[[nodiscard]] ConsentGiver consentGiverOf(const ReleasePlan &plan, QDate today);

/// The person's address. It stands in the private stream alone, so it is in no bundle, whatever is
/// granted; of a protected one nothing is printed either (folkeregisterloven § 10-4). Errors:
/// NotFound.
Result<> recordAddress(Workspace &workspace, const CaseId &id, const QString &address);
Result<QString> addressOf(const Workspace &workspace, const CaseId &id);

/// The address as it may stand on paper: nothing while it is protected.
Result<QString> printableAddress(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
