// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/store/apply.h"
#include "core/workspace/sharing/importbundle.h"
#include "core/workspace/sharing/ledger.h"

#include <QStringList>

#include <set>

namespace landgang::workspace {

/// What stood before a bundle was applied, to tell what it changed.
struct BeforeImport {
    std::set<QString> disputes; ///< Their keys.
    std::set<CaseId> cases;
    int acknowledged = 0; ///< Bundles of ours.
};

/// Errors: Database, StoreDamaged.
Result<BeforeImport> lookBefore(const Workspace &workspace, const exchange::Bundle &bundle);

/// Fills in what `bundle`, which has just been applied, changed against `before`. Errors: as above.
Result<> describeImport(const Workspace &workspace, const exchange::Bundle &bundle,
                        const store::Applied &applied, const BeforeImport &before,
                        ImportReport &report);

/// The first few numbers below this bundle's of which, from the same PC, nothing has been read in
/// nor waits in the inbox. Errors: Database, StoreDamaged.
Result<std::vector<quint64>> missingNumbers(const Workspace &workspace,
                                            const exchange::Bundle &bundle);

} // namespace landgang::workspace
