// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/idsource.h"

#include <QRandomGenerator>

namespace landgang::simulation {

/// Ids that are the same for the same seed, so that a run can be repeated.
class SeededIds final : public IdSource
{
public:
    explicit SeededIds(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        for (char &byte : result) {
            byte = static_cast<char>(m_random.bounded(256));
        }
        return result;
    }

    /// For another source.
    [[nodiscard]] quint32 seed() { return m_random.generate(); }

private:
    QRandomGenerator m_random;
};

} // namespace landgang::simulation
