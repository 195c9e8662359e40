// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/casework/contactperson.h"
#include "core/domain/rules/unfilled.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Writes a contact person into this office's own register; one of the same name in the same office
/// is replaced. Errors: InvalidArgument (no name, a function the profile does not have, away until
/// before from).
Result<> recordContact(Workspace &workspace, const ContactPerson &person);
/// By office and name.
Result<std::vector<ContactPerson>> contacts(const Workspace &workspace);

/// What an office's card does not tell: address, hours, the form of Norwegian it is written to in.
Result<> recordOfficeDetails(Workspace &workspace, const OfficeDetails &details);
Result<std::vector<OfficeDetails>> officeDetails(const Workspace &workspace);

/// The items of the profile that nobody would do today, because everybody with one of their
/// functions is missing or away without a deputy. The person fills functions of their own.
Result<std::vector<UnfilledItem>> unfilledToday(const Workspace &workspace);

} // namespace landgang::workspace
