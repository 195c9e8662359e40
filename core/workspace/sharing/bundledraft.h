// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/disclosure/selection.h"
#include "core/exchange/havedigest.h"
#include "core/workspace/sharing/ledger.h"
#include "core/workspace/sharing/standings.h"
#include "core/workspace/workspace.h"

#include <map>
#include <vector>

namespace landgang::workspace {

/// What may go to one office now, gathered but not signed.
struct BundleDraft {
    exchange::Bundle bundle;
    std::vector<exchange::StreamStanding>
        standings; ///< Of every stream that could concern the receiver, for the second check.
    std::vector<changelog::Seal> newSeals; ///< Those of `bundle` that the store does not hold yet.
    std::vector<SentHead> heads; ///< The last change of each chain in the bundle.
    /// Every seal the store holds on changes of the bundle: where it can be cut.
    std::vector<changelog::Seal> knownSeals;
    std::map<changelog::BlobName, qint64> documentBytes; ///< How large its documents are.
    exchange::HeldStreams held; ///< All that we hold for the receiver to know, told again or not.
    /// The receiver has not answered that something is closed to it: worth a bundle of its own.
    bool hasNews = false;
};

enum class DraftContent {
    ChangesAndHave,
    HaveOnly, ///< A receipt: nothing but what we hold.
    Request, ///< The same, told whole, and asking for as much.
};

/// An office that bundles may be written for: a confirmed one, or our own with its other PCs.
/// Errors: NotFound, NotPermitted (not confirmed).
Result<KnownOffice> confirmedOffice(const Workspace &workspace, const OfficeId &office);

/// The next bundle for `to`, with the seals it needs. Errors: NotFound, NotPermitted, Database,
/// Crypto.
Result<BundleDraft> draftBundle(const Workspace &workspace, const OfficeId &to,
                                DraftContent content);

} // namespace landgang::workspace
