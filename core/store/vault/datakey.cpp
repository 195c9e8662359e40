// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/datakey.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace landgang::store {

void DataKey::Free::operator()(void *memory) const
{
    sodium_free(memory); // Wipes it first.
}

DataKey::DataKey()
{
    // Pages of their own, between pages that may not be touched, locked into memory as far as the
    // account's limit goes.
    if (sodium_init() >= 0) {
        m_memory.reset(static_cast<unsigned char *>(sodium_malloc(kSize)));
    }
    Q_CHECK_PTR(m_memory.get());
}

DataKey::DataKey(QByteArray bytes)
    : DataKey()
{
    Q_ASSERT(bytes.size() == kSize);
    std::memcpy(m_memory.get(), bytes.constData(), kSize);
    wipe(bytes);
}

DataKey DataKey::generate()
{
    DataKey key;
    randombytes_buf(key.m_memory.get(), kSize);
    return key;
}

DataKey DataKey::clone() const
{
    DataKey copy;
    std::memcpy(copy.m_memory.get(), m_memory.get(), kSize);
    return copy;
}

QByteArrayView DataKey::bytes() const
{
    return {m_memory.get(), kSize};
}

void wipe(QByteArray &bytes)
{
    // Asking for `data` of shared bytes would copy them and wipe the copy.
    if (!bytes.isEmpty()) {
        sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    }
}

} // namespace landgang::store
