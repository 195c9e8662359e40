// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/identity/idnumber.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace landgang {
namespace {

constexpr size_t kDigits = 11;

/// A leap year, because the century is not judged: 29 February is possible whenever the two digits
/// of the year divide by four.
constexpr int kLeapYear = 2000;
constexpr int kCommonYear = 2001;

/// Nothing when `text` holds anything but ASCII digits and spaces.
std::optional<std::vector<int>> digitsOf(QStringView text)
{
    std::vector<int> digits;
    for (const QChar c : text) {
        if (c.isSpace()) {
            continue;
        }
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        digits.push_back(c.unicode() - u'0');
    }
    return digits;
}

/// Both check digits are modulo 11: the weighted sum, with the check digit itself, divides by 11.
/// The value 10 has no digit, so numbers that would need it are never issued.
bool hasCheckDigits(const std::vector<int> &digits)
{
    constexpr std::array kFirst{3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    constexpr std::array kSecond{5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    int first = 0;
    for (size_t i = 0; i < kFirst.size(); ++i) {
        first += kFirst[i] * digits[i];
    }
    int second = 0;
    for (size_t i = 0; i < kSecond.size(); ++i) {
        second += kSecond[i] * digits[i];
    }
    return first % 11 == 0 && second % 11 == 0;
}

struct BirthMonth {
    int month;
    bool synthetic;
};

/// Test registers mark their numbers in the month: + 40 and + 65 are used by NAV and Skatteetaten
/// for made-up people, + 80 by Skatteetaten's Tenor.
BirthMonth birthMonth(int digits)
{
    for (const int shift : {80, 65, 40}) {
        if (digits > shift) {
            return {digits - shift, true};
        }
    }
    return {digits, false};
}

} // namespace

IdNumberCheck checkIdNumber(QStringView text)
{
    const auto digits = digitsOf(text);
    if (digits && digits->empty()) {
        return IdNumberCheck::Empty;
    }
    if (!digits || digits->size() != kDigits) {
        return IdNumberCheck::WrongLength;
    }
    const auto pair = [&digits](size_t at) { return 10 * (*digits)[at] + (*digits)[at + 1]; };
    const int day = pair(0) > 40 ? pair(0) - 40 : pair(0); // D-numbers add 40 to the day.
    const BirthMonth month = birthMonth(pair(2));
    const int year = pair(4) % 4 == 0 ? kLeapYear : kCommonYear;
    if (!QDate::isValid(year, month.month, day)) {
        return IdNumberCheck::ImpossibleDate;
    }
    if (!hasCheckDigits(*digits)) {
        return IdNumberCheck::WrongCheckDigits;
    }
    return month.synthetic ? IdNumberCheck::Synthetic : IdNumberCheck::Valid;
}

} // namespace landgang
