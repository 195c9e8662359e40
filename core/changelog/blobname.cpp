// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/blobname.h"

#include "core/base/digest.h"

namespace landgang::changelog {

BlobName blobName(const BlobSalt &salt, const QByteArray &bytes)
{
    return *BlobName::fromBytes(labelledSha256(salt.view(), bytes));
}

} // namespace landgang::changelog
