// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>

namespace landgang {

/// Protection of a person's address in the population register (folkeregisterloven § 10-4).
enum class AddressProtection {
    None,
    Confidential, ///< Fortrolig.
    StrictlyConfidential, ///< Strengt fortrolig.
};

/// A protected address is never printed and never leaves the office in a bundle or an export.
[[nodiscard]] constexpr bool mayLeaveOffice(AddressProtection protection)
{
    return protection == AddressProtection::None;
}

/// Who signs a consent.
enum class ConsentGiver {
    Person,
    Guardian, ///< For somebody under 18, who is heard; child welfare (barnevern) is a party.
};

/// Under 18 a person is a minor (vergemålsloven § 8). `birth` is what somebody wrote down, never
/// taken from an identity number.
[[nodiscard]] inline ConsentGiver consentGiver(QDate birth, QDate today)
{
    return birth.isValid() && today < birth.addYears(18) ? ConsentGiver::Guardian
                                                         : ConsentGiver::Person;
}

} // namespace landgang
