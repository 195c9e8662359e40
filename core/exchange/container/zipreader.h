// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/container/zipentry.h"

#include <vector>

namespace landgang::exchange {

/// The entries of an archive in the order of its directory, inflated in memory. Bounded by what
/// comes out (limits.h), never by what the archive says of itself; nothing is ever written under an
/// entry's name. Errors: BundleDamaged – not an archive, inconsistent, an entry twice, other
/// methods, over a limit.
Result<std::vector<ZipEntry>> readZip(const QByteArray &archive);

} // namespace landgang::exchange
