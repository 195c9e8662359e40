// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/authoredchange.h"

#include <map>
#include <set>
#include <vector>

namespace landgang::changelog {

/// PCs that were struck off, with the heads up to which what they wrote counts: of several
/// closings, all that any of them names. A closing counts even when its own PC was struck off –
/// otherwise a thief and an office could close each other without end – and only the PC's own
/// office or one of `owners` can close it.
using ClosedDevices = std::map<DeviceId, std::set<ChangeId>>;

[[nodiscard]] ClosedDevices closedDevices(const std::vector<AuthoredChange> &changes,
                                          const std::set<OfficeId> &owners);

/// Those of `changes` that no closing cuts off, in the same order.
[[nodiscard]] std::vector<AuthoredChange> withoutCutOff(const std::vector<AuthoredChange> &changes,
                                                        const ClosedDevices &closed);

} // namespace landgang::changelog
