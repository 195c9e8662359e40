// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/bundlereader.h"
#include "core/exchange/verificationreport.h"

namespace landgang::exchange {

/// Whether the bundle is from `signer` and for `reader`. Rules B17 and B18.
[[nodiscard]] bool checkParties(const Bundle &bundle, const Certificate &signer,
                                const Certificate &signerRoot, const Reader &reader,
                                VerificationReport &report);

/// Whether streams, changes, authors, seals and haves hold together. Rules B14 and B20–B26; all of
/// them are looked at, whatever the first ones say.
void checkContent(const Bundle &bundle, const Certificate &signer, VerificationReport &report);

} // namespace landgang::exchange
