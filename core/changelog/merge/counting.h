// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/access.h"
#include "core/changelog/merge/authoredchange.h"

#include <set>
#include <vector>

namespace landgang::changelog {

/// What becomes of each change of a stream.
struct Counting {
    std::set<ChangeId> counted; ///< Their ops are the state.
    /// Kept and passed on, not applied: the office may not write, or the PC was struck off. Taken
    /// in by one more withdrawal or closing that names them.
    std::set<ChangeId> held;
    /// Taken back by the office that wrote them, or by an owner.
    std::set<ChangeId> erased;
    /// Without a body, and no erasure explains it.
    std::set<ChangeId> missing;
    /// What erased changes had replaced, which does not come back.
    std::set<StatementId> superseded;

    bool operator==(const Counting &) const = default;
};

/// `changes` are all of the stream's; `access` is theirs.
///
/// An office may take back its own words even where it may no longer write, but what those words
/// had replaced stays replaced only as far as the erasure itself counts: nobody can silence another
/// by erasing.
[[nodiscard]] Counting countChanges(const Access &access,
                                    const std::vector<AuthoredChange> &changes);

} // namespace landgang::changelog
