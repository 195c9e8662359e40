// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/changelog/change.h"
#include "core/exchange/codec/bundledocument.h"
#include "core/exchange/container/zipentry.h"
#include "core/exchange/verificationreport.h"

#include <vector>

namespace landgang::exchange {

/// Files of changes, changes/NNNN.cbor: CBOR[[header, body] …], as many changes each as fit below
/// limits::kEntryBytes, numbered on from `firstNumber`. Errors: InvalidArgument (one change is too
/// large).
Result<std::vector<ZipEntry>> writeChangeFiles(const std::vector<changelog::Change> &changes,
                                               size_t firstNumber);

/// Puts the changes of `files` where `document` says they belong. Rules B19 and B21 as far as each
/// change by itself is concerned. What is wrong goes to `report`.
[[nodiscard]] bool readChangeFiles(const std::vector<ZipEntry> &files, BundleDocument &document,
                                   VerificationReport &report);

} // namespace landgang::exchange
