// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

namespace landgang::workspace {

/// Writes our office card to `path`, in place of an older card of ours but of nothing else. Errors:
/// AlreadyExists, FileWrite.
Result<> exportCard(const Workspace &workspace, const QString &path);

/// Takes in another office's card; it is not trusted until its words were compared. A newer card of
/// a known office replaces the older one and stays confirmed. Errors: FileRead, CardInvalid,
/// InvalidArgument (our own card), NotPermitted (practice and real offices do not mix).
Result<KnownOffice> importCard(Workspace &workspace, const QString &path);

/// The twelve words of an office, for reading aloud.
[[nodiscard]] QStringList cardWords(const OfficeId &office);

/// The three words (0–11, ascending) a person is asked to type for `office`; always the same for
/// one card, so that a retry asks the same.
[[nodiscard]] QList<int> askedWords(const OfficeId &office);

/// Confirms the card of `office` with the words typed at `askedWords`. Errors: NotFound,
/// CardNotConfirmed.
Result<> confirmCard(Workspace &workspace, const OfficeId &office, const QStringList &typed);

} // namespace landgang::workspace
