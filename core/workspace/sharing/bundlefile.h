// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundlelayers.h"
#include "core/exchange/bundlereader.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Opens and checks a bundle file with the keys and the confirmed offices of this store; changes
/// nothing. Errors: FileRead.
Result<exchange::OpenedBundle> openBundleFile(const Workspace &workspace, const QString &path);

/// The same with all that the file consists of, as far as it could be read, for whoever asks what
/// is wrong with it. Errors: FileRead.
Result<exchange::BundleLayers> explainBundleFile(const Workspace &workspace, const QString &path);

/// Whether a file that was refused may be read later: all that is wrong with it is that its sender
/// has not been confirmed here.
[[nodiscard]] bool waitsForItsSender(const exchange::VerificationReport &report);

} // namespace landgang::workspace
