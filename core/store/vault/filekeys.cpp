// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/filekeys.h"

#include "core/base/keyderivation.h"

#include <sodium.h>

namespace landgang::store {

FileSalt randomFileSalt()
{
    FileSalt salt;
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

DataKey deriveKey(QByteArrayView secret, QByteArrayView salt, QByteArrayView label)
{
    return DataKey(hkdfSha256(secret, salt, label, DataKey::kSize));
}

FileKeys FileKeys::derive(const DataKey &key, const FileSalt &salt)
{
    const QByteArrayView saltBytes(salt.data(), static_cast<qsizetype>(salt.size()));
    return {salt,
            deriveKey(key.bytes(), saltBytes, "landgang page/1"),
            deriveKey(key.bytes(), saltBytes, "landgang log/1"),
            deriveKey(key.bytes(), saltBytes, "landgang frame/1"),
            deriveKey(key.bytes(), saltBytes, "landgang tweak/1"),
            deriveKey(key.bytes(), saltBytes, "landgang mark/1")};
}

} // namespace landgang::store
