// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/disclosure/selection.h"
#include "core/workspace/workspacestate.h"

#include <map>
#include <vector>

namespace landgang::workspace {

/// Names in `carried` the documents that go with it, as far as they are here: those its changes
/// attach, and those any of the stores `receivers` said it lacks. Their bytes: `loadDocuments`.
/// Notes in `standing` which documents the stream has, and in `sizes` how large each is. Errors:
/// Database, StoreDamaged.
Result<> addDocuments(const WorkspaceState &state, const std::vector<DeviceId> &receivers,
                      exchange::StreamStanding &standing, exchange::BundleStream &carried,
                      std::map<changelog::BlobName, qint64> &sizes);

/// Reads the bytes of every document that `bundle` names. Errors: Database, StoreDamaged.
Result<> loadDocuments(const WorkspaceState &state, exchange::Bundle &bundle);

/// Asks in `bundle` for the documents of `stream` that have not come yet. Errors: Database,
/// StoreDamaged.
Result<> addMissing(const WorkspaceState &state, const StreamId &stream, exchange::Bundle &bundle);

/// Keeps the documents of a bundle whose changes were just applied. What no change held here names
/// is not kept. Inside the transaction of the import. Errors: BundleIncomplete (one of several
/// parts came before the one with the change that names its document), Database, StoreDamaged.
Result<> takeDocuments(const WorkspaceState &state, const exchange::Bundle &bundle);

/// Whether `bundle` brings a document that is expected here and has not come. Errors: as above.
Result<bool> bringsDocuments(const WorkspaceState &state, const exchange::Bundle &bundle);

} // namespace landgang::workspace
