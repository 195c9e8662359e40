// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/verificationreport.h"

namespace landgang::exchange {

/// Whether every seal is by its author over a change that is here, and every change behind a seal
/// of its author. Rules B23 and B24.
void checkSeals(const Bundle &bundle, VerificationReport &report);

} // namespace landgang::exchange
