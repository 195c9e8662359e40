// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/verificationreport.h"

#include <QJsonArray>
#include <QStringList>

/// What verification found in a bundle, on the command line and for programs.
namespace landgang::cli {

/// A table, worst first; nothing when nothing was found.
[[nodiscard]] QStringList findingLines(const exchange::VerificationReport &report);
[[nodiscard]] QJsonArray findingsJson(const exchange::VerificationReport &report);

} // namespace landgang::cli
