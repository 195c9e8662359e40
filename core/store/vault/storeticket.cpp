// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/storeticket.h"

#include <map>
#include <mutex>

namespace landgang::store {
namespace {

/// The tickets of this process.
struct Tickets {
    std::mutex mutex;
    qint64 latest = 0;
    std::map<qint64, std::shared_ptr<StoreSecrets>> secrets;
};

Tickets &tickets()
{
    static Tickets all;
    return all;
}

} // namespace

StoreTicket::StoreTicket(const DataKey &key)
{
    const std::lock_guard guard(tickets().mutex);
    m_number = ++tickets().latest;
    tickets().secrets.emplace(
        m_number, std::make_shared<StoreSecrets>(StoreSecrets{key.clone(), std::nullopt}));
}

StoreTicket::~StoreTicket()
{
    const std::lock_guard guard(tickets().mutex);
    tickets().secrets.erase(m_number);
}

std::shared_ptr<StoreSecrets> StoreTicket::secretsOf(qint64 number)
{
    const std::lock_guard guard(tickets().mutex);
    const auto found = tickets().secrets.find(number);
    return found == tickets().secrets.end() ? nullptr : found->second;
}

} // namespace landgang::store
