// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/container/zipentry.h"

#include <vector>

namespace landgang::exchange {

/// The archive with these entries: the same bytes whenever and wherever it is written, because a
/// reader writes it again and compares. Written here and not by libzip, whose output differs
/// between versions and systems. Fixed times, no extra fields, no descriptors, the media type as
/// archive comment.
[[nodiscard]] QByteArray writeZip(const std::vector<ZipEntry> &entries);

} // namespace landgang::exchange
