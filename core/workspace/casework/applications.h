// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/caseframe.h"
#include "core/domain/casework/powerofattorney.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// An application with what must be mended about it.
struct ApplicationRow {
    EntityId entity;
    SentApplication application; ///< With its outcome.
    std::optional<QDate> answered;
    ApplicationFault fault = ApplicationFault::None;
};

/// Records a power of attorney (fullmakt). Errors: InvalidArgument (nobody, nothing, ends before it
/// begins), NotFound, NotPermitted.
Result<EntityId> recordPower(Workspace &workspace, const CaseId &id, const PowerOfAttorney &power);

/// Ends one from `day` on. Errors: NotFound, NotPermitted.
Result<> withdrawPower(Workspace &workspace, const CaseId &id, const QString &power, QDate day);

Result<std::vector<Recorded<PowerOfAttorney>>> powers(const Workspace &workspace, const CaseId &id);

/// Records an application that was sent on the person's behalf. It stands in its area. Errors:
/// InvalidArgument (no service, a day to come), NotFound, NotPermitted.
Result<EntityId> recordApplication(Workspace &workspace, const CaseId &id,
                                   const SentApplication &application);

/// Records how an application went. Errors: NotFound, NotPermitted.
Result<> recordApplicationOutcome(Workspace &workspace, const CaseId &id,
                                  const QString &application, const ApplicationResult &result);

Result<std::vector<ApplicationRow>> applications(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
