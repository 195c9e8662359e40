// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "core/store/storedfields.h"

namespace landgang::store {

/// Adds to the frame of `plan` what one of its streams says of the case.
void readFrame(ReleasePlan &plan, const StreamId &stream, const StreamFields &fields);

/// Puts what there are several of in order: oldest first.
void sortFrame(CaseFrame &frame);

} // namespace landgang::store
