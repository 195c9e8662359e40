// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/checklist.h"

namespace landgang::workspace {

/// What being in another situation does to a plan, before it is done.
struct SituationChange {
    std::optional<SituationKey> before;
    std::optional<SituationKey> after; ///< Missing: the whole checklist.
    std::optional<LegalStatus> legalStatus; ///< When that changes too.
    ChecklistChange checklist;
};

/// Errors: NotFound, InvalidArgument (a situation the profile does not have), NotPermitted.
Result<SituationChange> previewSituation(const Workspace &workspace, const CaseId &id,
                                         const std::optional<SituationKey> &situation,
                                         std::optional<LegalStatus> status);

/// The person is in another situation – a remand ends in a sentence, a sentence goes on under
/// electronic control – and the checklist is laid out anew: unfinished items that do not belong
/// there go, missing ones come, finished ones stay. In one action. Errors: as the preview.
Result<SituationChange> changeSituation(Workspace &workspace, const CaseId &id,
                                        const std::optional<SituationKey> &situation,
                                        std::optional<LegalStatus> status);

} // namespace landgang::workspace
