// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/identity/swedishnumber.h"

#include <QDate>

#include <optional>
#include <vector>

namespace landgang {
namespace {

/// The ten digits year, month, day, number and check digit; a century of two digits in front is
/// left out, because the check digit leaves it out too.
std::optional<std::vector<int>> tenDigits(QStringView text)
{
    std::vector<int> digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool separator = (c == u'-' || c == u'+') && i + 5 == text.size();
        if (separator) {
            continue;
        }
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        digits.push_back(c.unicode() - u'0');
    }
    if (digits.size() == 12) {
        digits.erase(digits.begin(), digits.begin() + 2);
    }
    return digits.size() == 10 ? std::optional(digits) : std::nullopt;
}

/// Modulo 10 after Luhn: every other digit is doubled, and the digits of all that sum to a multiple
/// of ten.
bool hasCheckDigit(const std::vector<int> &digits)
{
    int sum = 0;
    for (size_t i = 0; i < digits.size(); ++i) {
        const int product = i % 2 == 0 ? 2 * digits[i] : digits[i];
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

} // namespace

SwedishNumberCheck checkSwedishNumber(QStringView text)
{
    const QString compact = text.toString().remove(u' ');
    if (compact.isEmpty()) {
        return SwedishNumberCheck::Empty;
    }
    const auto digits = tenDigits(compact);
    if (!digits) {
        return SwedishNumberCheck::WrongLength;
    }
    const auto pair = [&digits](size_t at) { return 10 * (*digits)[at] + (*digits)[at + 1]; };
    const bool coordination = pair(4) > 60;
    const int day = coordination ? pair(4) - 60 : pair(4);
    // The century is not judged: 29 February is possible in every year that divides by four.
    if (!QDate::isValid(pair(0) % 4 == 0 ? 2000 : 2001, pair(2), day)) {
        return SwedishNumberCheck::ImpossibleDate;
    }
    if (!hasCheckDigit(*digits)) {
        return SwedishNumberCheck::WrongCheckDigit;
    }
    return coordination ? SwedishNumberCheck::Coordination : SwedishNumberCheck::Valid;
}

} // namespace landgang
