// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/hybridtime.h"

#include <algorithm>

namespace landgang::changelog {
namespace {

constexpr int kCounterBits = 16;

} // namespace

HybridTime HybridTime::at(const QDateTime &instant)
{
    return {static_cast<quint64>(instant.toMSecsSinceEpoch()) << kCounterBits};
}

QDateTime HybridTime::instant() const
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ticks >> kCounterBits), Qt::UTC);
}

HybridTime HybridTime::next(const QDateTime &now) const
{
    return {std::max(at(now).ticks, ticks + 1)};
}

} // namespace landgang::changelog
