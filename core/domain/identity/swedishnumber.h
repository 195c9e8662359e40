// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace landgang {

/// What the form of a Swedish personnummer or samordningsnummer tells (folkbokföringslagen
/// (1991:481) 18 §; lagen (2022:1697) om samordningsnummer). Nothing is derived from it as truth:
/// check digits warn, they never block.
enum class SwedishNumberCheck {
    Empty, ///< Nothing but spaces.
    Valid,
    Coordination, ///< A valid samordningsnummer: 60 is added to the day.
    WrongLength, ///< Not ten or twelve digits, or something else among them.
    ImpossibleDate,
    WrongCheckDigit,
};

/// `text` may hold spaces, and a hyphen or, for people over a hundred, a plus before the last four
/// digits.
[[nodiscard]] SwedishNumberCheck checkSwedishNumber(QStringView text);

} // namespace landgang
