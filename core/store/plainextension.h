// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/change.h"
#include "core/changelog/stream.h"
#include "core/store/database.h"

#include <vector>

namespace landgang::store {

/// Whether what `added` says can simply be laid on top of the projection of its stream. Otherwise
/// the stream must be computed anew: access or responsibility changes what counts of everything
/// else, and one office's answer to another's has to be judged by who is responsible. Errors:
/// Database, StoreDamaged.
Result<bool> isPlainExtension(const Database &database, const changelog::Stream &stream,
                              const std::vector<const changelog::Change *> &added);

} // namespace landgang::store
