// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/idsource.h"

#include <QRandomGenerator>

#include <vector>

namespace landgang {

QByteArray SystemIdSource::bytes(qsizetype count)
{
    std::vector<quint32> words(static_cast<size_t>(count + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), count);
}

} // namespace landgang
