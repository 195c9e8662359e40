// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QtGlobal>

/// The codes that ops begin with. They never change their meaning; see docs/bundle-format.md.
namespace landgang::changelog::opcodes {

inline constexpr qint64 kCreate = 0;
inline constexpr qint64 kSet = 1;
inline constexpr qint64 kNote = 4;
inline constexpr qint64 kGrant = 32;
inline constexpr qint64 kWithdraw = 33;
inline constexpr qint64 kFirstAccess = 32;
inline constexpr qint64 kLastAccess = 63;

} // namespace landgang::changelog::opcodes
