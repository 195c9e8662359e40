// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/verificationreport.h"
#include "core/workspace/plan/history.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// What a bundle brings for one person.
struct PersonArrival {
    CaseId caseId;
    PersonName name;
    bool isNew = false; ///< Not in this store yet.
    std::vector<AreaKey> areas; ///< With something new.
    std::vector<HistoryEntry> entries; ///< What is new, in sentences' facts.
};

/// What reading a bundle in does, or has done.
struct ImportReport {
    BundleId bundle;
    OfficeId from;
    quint64 number = 0;
    QDateTime created; ///< UTC.
    bool isReceipt = false; ///< It carried no changes.
    std::optional<QDateTime> alreadyRead; ///< Read in before, at this time: nothing changes.
    std::vector<PersonArrival> people;
    int newChanges = 0;
    int knownChanges = 0;
    int heldChanges = 0; ///< Kept, but not applied: their office may not write there.
    int newDisputes = 0; ///< Questions that have different answers only now.
    std::vector<quint64>
        missingNumbers; ///< Bundles of this sender that never came; nothing is lost.
    int acknowledged = 0; ///< Our bundles this one confirms for the first time.
};

/// A dry run: the same path as importBundle, rolled back. Errors: FileRead, BundleDamaged,
/// BundleNotForUs, BundleUntrusted, BundleVersion, BundleIncomplete (waits for earlier bundles).
Result<ImportReport> previewImport(Workspace &workspace, const QString &path);

/// Reads a bundle in: whole, in one transaction, or not at all. Twice changes nothing. Errors: as
/// the preview.
Result<ImportReport> importBundle(Workspace &workspace, const QString &path);

/// What a bundle file says about itself, changing nothing.
struct BundleInspection {
    exchange::VerificationReport report;
    std::optional<BundleId> id; ///< This and the following only when nothing was refused.
    std::optional<OfficeId> from;
    std::optional<OfficeId> to;
    quint64 number = 0;
    QDateTime created;
    int people = 0;
    int changes = 0;
    std::vector<AreaKey> areas;
    qint64 fileBytes = 0;
};

/// Errors: FileRead.
Result<BundleInspection> inspectBundle(const Workspace &workspace, const QString &path);

} // namespace landgang::workspace
