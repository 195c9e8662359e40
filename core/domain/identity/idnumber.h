// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace landgang {

/// What the form of a Norwegian national identity number (fødselsnummer) or D-number tells. Nothing
/// is derived from it as truth: check digits warn, they never block.
enum class IdNumberCheck {
    Empty, ///< Nothing but spaces.
    Valid,
    Synthetic, ///< Valid, of a synthetic range (month + 40, + 65 or + 80): never a real person.
    WrongLength, ///< Not eleven digits, or something else among them.
    ImpossibleDate,
    WrongCheckDigits,
};

/// `text` may hold spaces.
[[nodiscard]] IdNumberCheck checkIdNumber(QStringView text);

} // namespace landgang
