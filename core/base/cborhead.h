// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QtGlobal>

#include <limits>

/// What the first byte of an item says (RFC 8949 § 3): its type in the upper three bits; below them
/// a small number itself, or in how many bytes a larger one follows.
namespace landgang::cbor {

inline constexpr quint8 kUnsigned = 0, kNegative = 1, kBytes = 2, kText = 3, kArray = 4;
/// Whole items of one byte.
inline constexpr quint8 kFalse = 0xf4, kTrue = 0xf5, kNull = 0xf6;

inline constexpr quint8 kInFirstByte = 23, kOneByte = 24, kTwoBytes = 25, kFourBytes = 26,
                        kEightBytes = 27;

/// The least number each form may be used for: smaller ones have a shorter form.
constexpr quint64 leastFor(quint8 form)
{
    switch (form) {
    case kOneByte: return kInFirstByte + 1;
    case kTwoBytes: return quint64{std::numeric_limits<quint8>::max()} + 1;
    case kFourBytes: return quint64{std::numeric_limits<quint16>::max()} + 1;
    default: return quint64{std::numeric_limits<quint32>::max()} + 1;
    }
}

} // namespace landgang::cbor
