// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/container/zipentry.h"
#include "core/exchange/verificationreport.h"

#include <vector>

namespace landgang::exchange {

/// The documents of all streams as entries, in the order the streams name them; one that two
/// streams name is there once.
[[nodiscard]] std::vector<ZipEntry> writeBlobFiles(const std::vector<BundleStream> &streams);

/// Puts the bytes of `files` where `bundle` names them, once its changes are there. Rule B27: the
/// files are those that are named, in order; each is the bytes its name says, and as many as a
/// change in the bundle says. What is wrong goes to `report`.
[[nodiscard]] bool readBlobFiles(const std::vector<ZipEntry> &files, Bundle &bundle,
                                 VerificationReport &report);

} // namespace landgang::exchange
