// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/bundle.h"
#include "core/exchange/disclosure/selection.h"

#include <set>

namespace landgang::exchange {

/// Reads a finished bundle as the receiver would and checks everything in it – streams, changes,
/// haves, purposes, authors, profiles – against who may see what, by reasoning of its own: it
/// shares no code with the selection, so that one mistake cannot open both doors. Errors:
/// NotPermitted, naming what should not be there; then nothing must leave.
/// `devices` are the receiver's PCs: of a stream that is closed to it, it is told of their chains
/// and of nothing else. `forgotten` are the streams that were shared with it before this office
/// forgot them, `closedByIt` those that it has told are closed to us.
Result<> checkDisclosure(const Bundle &finished, const std::vector<StreamStanding> &standings,
                         const std::set<DeviceId> &devices, QDate day,
                         const std::set<StreamId> &forgotten = {},
                         const std::set<StreamId> &closedByIt = {});

} // namespace landgang::exchange
