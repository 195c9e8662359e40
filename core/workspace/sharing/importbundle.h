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

/// A bundle of ours that its receiver says it refused.
struct HeardRefusal {
    quint64 number = 0;
    QString reason;
};

/// What reading a bundle in does, or has done.
struct ImportReport {
    BundleId bundle;
    OfficeId from;
    quint64 number = 0;
    QDateTime created; ///< UTC.
    int part = 1; ///< Of `parts`, where what there was to tell was too large for one file.
    int parts = 1;
    bool isReceipt = false; ///< It carried no changes.
    std::optional<QDateTime> alreadyRead; ///< Read in before, at this time: nothing changes.
    std::vector<PersonArrival> people;
    int newChanges = 0;
    int knownChanges = 0;
    int heldChanges = 0; ///< Kept, but not applied: their office may not write there.
    int forgottenPeople = 0; ///< Left out, because this office has forgotten them.
    int newDisputes = 0; ///< Questions that have different answers only now.
    std::vector<quint64>
        missingNumbers; ///< Bundles of this computer that never came; nothing is lost.
    int acknowledged = 0; ///< Our bundles this one confirms for the first time.
    std::vector<HeardRefusal> refusals; ///< Told for the first time.
    /// To read aloud to the sender: that the bundle was received. See exchange/phonewords.h.
    QStringList phoneWords;
    /// Bundles that waited in the inbox for this one and went in after it. Not of a dry run.
    std::vector<ImportReport> followed;
};

/// A dry run: the same path as importBundle, rolled back. Errors: FileRead, BundleDamaged,
/// BundleNotForUs, BundleUntrusted, BundleVersion, BundleIncomplete (waits for something).
Result<ImportReport> previewImport(Workspace &workspace, const QString &path);

/// Reads a bundle in: whole, in one transaction, or not at all. Twice changes nothing. What waited
/// for it follows. One that waits itself, or whose sender is not confirmed here, is kept in the
/// inbox. Errors: as the preview; FileWrite.
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
