// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/value.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// A question with different answers standing (ulike svar).
struct Dispute {
    CaseId caseId;
    PersonName person; ///< As last written.
    StreamId stream;
    EntityId entity;
    changelog::Field field;
    std::optional<AreaKey> area;
    std::optional<ItemKey> item;
    QString itemTitle;
    std::vector<Statement<changelog::Value>> answers; ///< Oldest first, at least two.
    std::vector<Statement<changelog::Value>> before; ///< What stood before them, when known.

    /// Names the question on the command line: the first twelve hex digits of a digest of stream,
    /// entity and field.
    [[nodiscard]] QString key() const;
};

/// All of one case, or of every case. Ordered by person, area, item.
Result<std::vector<Dispute>> disputes(const Workspace &workspace);
Result<std::vector<Dispute>> disputes(const Workspace &workspace, const CaseId &id);

/// Lets the value of `chosen` stand instead of all answers shown in `dispute`; holds for every
/// office once the next bundle is read in. Errors: NotFound (not one of the answers), NotPermitted.
Result<> resolveDispute(Workspace &workspace, const Dispute &dispute, const StatementId &chosen);

/// The same with a new answer instead of one of those standing. Errors: NotPermitted.
Result<> resolveDispute(Workspace &workspace, const Dispute &dispute,
                        const changelog::Value &value);

} // namespace landgang::workspace
