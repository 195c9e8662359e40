// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/op.h"

namespace landgang::changelog {

/// The name of a document: SHA-256(salt ‖ bytes). The salt is fresh for each time one is attached,
/// so the same document in two plans has two names.
[[nodiscard]] BlobName blobName(const BlobSalt &salt, const QByteArray &bytes);

} // namespace landgang::changelog
