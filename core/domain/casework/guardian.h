// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace landgang {

/// Who consents for somebody under 18 (verge; vergemålsloven § 8).
struct Guardian {
    QString name = {};
    QString contact = {};

    bool operator==(const Guardian &) const = default;
};

} // namespace landgang
