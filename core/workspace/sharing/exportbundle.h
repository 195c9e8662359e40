// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/limits.h"
#include "core/workspace/workspace.h"

#include <QStringList>

namespace landgang::workspace {

/// How much one bundle is filled with, counted before anything is compressed. What is left of
/// limits::kBundleBytes is for bundle.json and for one piece that is larger than this.
inline constexpr qint64 kPartBytes = 48 * limits::kMegabyte;

/// What the receiver will see of one person.
struct PersonPreview {
    CaseId caseId;
    PersonName name;
    std::vector<AreaKey> areas; ///< Those the receiver may see; identity among them when granted.
    int newChanges = 0; ///< Going with this bundle.
    bool isNew = false; ///< Nothing of this person has been acknowledged by the receiver.
    std::vector<AreaKey> withheldAreas; ///< Those that stay here.
    int withheldAnswers = 0; ///< Answers that stand in them.
};

/// A consent that ends soon or has just ended.
struct ConsentWarning {
    CaseId caseId;
    PersonName name;
    AreaKey area;
    QDate until;
};

/// A bundle as the receiver sees it, before it is written.
struct ExportPreview {
    OfficeId to;
    quint64 number = 0;
    std::vector<PersonPreview> people; ///< Only those something goes for, or stands withheld.
    int changes = 0; ///< Since the last receipt.
    int unsent = 0; ///< Of these, in no bundle yet.
    std::vector<ConsentWarning> warnings; ///< Consents ending within 14 days.
};

/// Errors: NotFound, NotPermitted (the office's card is not confirmed).
Result<ExportPreview> previewExport(const Workspace &workspace, const OfficeId &to);

struct ExportedBundle {
    BundleId id;
    quint64 number = 0;
    int changes = 0;
    int people = 0;
    QString path;
    /// What was too large for one file: the further parts beside the first, each a bundle with a
    /// number of its own. Counts are those of all.
    QStringList furtherPaths;
};

/// Writes a sealed bundle for `to` with what it may see and has not acknowledged. It is recorded in
/// the ledger before the file is there. More than `partBytes` becomes several: "name.landgang",
/// "name-2.landgang" … Errors: as the preview; NothingToSend; NotPermitted (the computer's clock is
/// behind our newest change; the finished bundle held something it must not); AlreadyExists (the
/// place of a further part is taken); FileWrite – the parts before it stand, the rest is as it was.
Result<ExportedBundle> exportBundle(Workspace &workspace, const OfficeId &to, const QString &path,
                                    qint64 partBytes = kPartBytes);

/// Writes a bundle that only tells `to` what we hold: a receipt (kvittering), and with it what is
/// missing. Errors: as exportBundle, without NothingToSend.
Result<ExportedBundle> writeReceipt(Workspace &workspace, const OfficeId &to, const QString &path);

/// The same for when something seems to be missing: tells the whole of what we hold, and asks `to`
/// to do so too. Errors: as writeReceipt.
Result<ExportedBundle> writeRequest(Workspace &workspace, const OfficeId &to, const QString &path);

} // namespace landgang::workspace
