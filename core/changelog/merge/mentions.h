// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/access.h"
#include "core/changelog/merge/counting.h"

#include <set>
#include <vector>

/// What the changes of a stream name: other changes, and offices.
namespace landgang::changelog {

/// Changes that do not count and of which something is superseded all the same.
[[nodiscard]] std::set<ChangeId> awaitedBy(const std::vector<AuthoredChange> &changes,
                                           const Counting &counting);

/// Changes that are taken back by name, held or not.
[[nodiscard]] std::set<ChangeId> takenBackBy(const std::vector<AuthoredChange> &changes);

/// Everyone who owns the stream, ever did or was ever let in: even of being closed out again, an
/// office has to be told.
[[nodiscard]] std::set<OfficeId> admittedBy(const Access &access,
                                            const std::vector<AuthoredChange> &changes);

} // namespace landgang::changelog
