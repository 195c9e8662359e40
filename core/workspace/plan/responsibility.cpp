// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/responsibility.h"

#include "core/changelog/fieldvalues.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"

namespace landgang::workspace {
namespace {

Result<> setResponsibility(Workspace &workspace, const CaseId &id, const AreaKey &area,
                           const Responsibility &responsibility)
{
    const Result<WritableArea> target = writableArea(workspace, id, area);
    if (!target) {
        return target.error();
    }
    if (const Result<> free = checkNotDisputed(target->area.responsibility); !free) {
        return free;
    }
    Edit edit(workspace);
    edit.set(target->stream, target->area.entity, changelog::Field::Responsibility,
             changelog::toValue(responsibility), seen(target->area.responsibility));
    return edit.commit();
}

} // namespace

Result<> proposeResponsibility(Workspace &workspace, const CaseId &id, const AreaKey &area,
                               const OfficeId &office)
{
    if (office != workspace.officeId()) {
        if (const Result<KnownOffice> known = workspace.knownOffice(office); !known) {
            return known.error();
        }
    }
    return setResponsibility(workspace, id, area, {ResponsibilityState::Proposed, office, {}});
}

Result<> acceptResponsibility(Workspace &workspace, const CaseId &id, const AreaKey &area,
                              const QString &condition)
{
    return setResponsibility(
        workspace, id, area,
        {ResponsibilityState::Accepted, workspace.officeId(), condition.trimmed()});
}

Result<> declineResponsibility(Workspace &workspace, const CaseId &id, const AreaKey &area,
                               const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("Saying no to responsibility needs a reason, so that the others know "
                           "whom to ask instead. Nothing was changed.")};
    }
    return setResponsibility(
        workspace, id, area,
        {ResponsibilityState::Declined, workspace.officeId(), reason.trimmed()});
}

} // namespace landgang::workspace
