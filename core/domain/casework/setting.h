// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keys.h"

#include <QDate>

namespace landgang {

/// Where a participant is counted – anstalt, frivård, Krami – and from when they are enrolled by
/// the parties together (Samordningsförbund on Krami).
struct EnrolledSetting {
    CodeKey setting;
    QDate from;

    bool operator==(const EnrolledSetting &) const = default;
};

} // namespace landgang
