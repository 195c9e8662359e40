// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>

namespace landgang {

/// Easter Sunday of a Gregorian year by the computus (J. Meeus, Astronomical Algorithms, ch. 8).
[[nodiscard]] QDate easterSunday(int year);

} // namespace landgang
