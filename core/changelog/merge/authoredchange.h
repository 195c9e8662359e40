// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/change.h"

#include <set>
#include <vector>

namespace landgang::changelog {

/// A change with the office of its author, which the certificate of its device tells.
struct AuthoredChange {
    const Change *change;
    OfficeId office;
};

/// Each change once, ordered by id: rules over a set of changes begin with this.
[[nodiscard]] std::vector<AuthoredChange> asSet(const std::vector<AuthoredChange> &changes);

/// Everything behind `heads` along the chains of their authors, `heads` themselves included, as far
/// as it is among `changes`.
[[nodiscard]] std::set<ChangeId> behind(const std::set<ChangeId> &heads,
                                        const std::vector<AuthoredChange> &changes);

} // namespace landgang::changelog
