// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/stream.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// A need area we may write, with its stream.
struct WritableArea {
    ReleasePlan plan;
    NeedArea area;
    changelog::Stream stream;
};

/// Errors: NotFound (no such plan, or an area we do not see), NotPermitted (we may read it only).
Result<WritableArea> writableArea(const Workspace &workspace, const CaseId &id,
                                  const AreaKey &area);

/// A held stream, if we may write it. Errors: NotPermitted, StoreDamaged, Database.
Result<changelog::Stream> writableStream(const Workspace &workspace, const StreamId &id);

/// The plan, if it is ours to open, date and close. Errors: NotFound, NotPermitted.
Result<ReleasePlan> ownPlan(const Workspace &workspace, const CaseId &id);

/// The stream of what is known of the person and the sentence: that of identity, or of the plan
/// where a profile has no identity. Errors: NotFound, StoreDamaged, Database.
Result<changelog::Stream> frameStream(const Workspace &workspace, const ReleasePlan &plan);

/// The area that holds what concerns the plan as a whole: meetings, parties, the person's voice.
[[nodiscard]] AreaKey planArea();

/// A stream that is known to be held. Errors: StoreDamaged when it is not; Database.
Result<changelog::Stream> heldStream(const Workspace &workspace, const StreamId &id);

/// Whether `answer` may simply be replaced: two answers are chosen between, never written over.
/// Errors: NotPermitted.
template<typename T>
Result<> checkNotDisputed(const Answer<T> &answer)
{
    if (answer.isDisputed()) {
        return Error{
            ErrorCode::NotPermitted,
            QStringLiteral("Two different answers stand here. Choose between them first; nothing "
                           "was changed.")};
    }
    return {};
}

} // namespace landgang::workspace
