// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/importbundle.h"

#include <set>
#include <vector>

namespace landgang::workspace {

/// A bundle that came and could not be read in yet. Nothing of it is applied; its file, still
/// sealed, lies in the inbox of the store and is tried again after each import.
struct WaitingBundle {
    QString path;
    Error reason; ///< What it waits for, in English.
    std::optional<OfficeId> from; ///< This and the following only when it could be opened.
    quint64 number = 0;
    QDateTime created; ///< UTC.
    /// Bundles of the same computer that neither were read in nor wait here: to ask for.
    std::vector<quint64> missing;
};

/// Puts a copy of a bundle file into the inbox; twice is once. Errors: FileRead, FileWrite.
Result<> keepInInbox(Workspace &workspace, const QString &path);

/// What waits, oldest first. Errors: Database, StoreDamaged.
Result<std::vector<WaitingBundle>> inbox(Workspace &workspace);

/// Takes a file out of the inbox; nothing happens when it does not lie there. Errors: FileWrite.
Result<> dropFromInbox(Workspace &workspace, const QString &path);

/// Tries everything in the inbox, and again as long as something of it goes in; what was read in
/// leaves the inbox, and so does what tells of a forgotten case. Errors: Database, StoreDamaged,
/// FileRead, FileWrite.
Result<std::vector<ImportReport>> retryInbox(Workspace &workspace);

/// Takes the bundles out of the inbox that tell of a case this office has forgotten. What else they
/// bring is read in if it can be; what cannot comes again by itself, as its sender was never told
/// that it came. Answers how many could not. Errors: Database, StoreDamaged, FileRead,
/// FileWrite.
Result<int> dropForgotten(Workspace &workspace);

/// The numbers of bundles of one PC that wait here.
[[nodiscard]] std::set<quint64> waitingNumbers(const Workspace &workspace, const DeviceId &device);

} // namespace landgang::workspace
