// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/bundledraft.h"

namespace landgang::workspace {

/// Cuts what is to go into as few bundles of at most `partBytes` as its order allows; mostly one. A
/// cut is made where everything before it is sealed, so that each part is whole in itself; a piece
/// that cannot be cut – a document, what another wrote between two seals – may be larger. The parts
/// are numbered on from `whole`. Errors: Crypto, Database, StoreDamaged.
Result<std::vector<BundleDraft>> partsOf(const Workspace &workspace, const BundleDraft &whole,
                                         qint64 partBytes);

} // namespace landgang::workspace
