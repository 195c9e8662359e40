// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QtGlobal>

/// The codes that ops begin with. They never change their meaning; see docs/bundle-format.md.
///
/// 32–63 are of access: they decide who sees a stream and what counts in it. Of the others, a
/// reader that does not know an odd code leaves the entity it names alone.
namespace landgang::changelog::opcodes {

inline constexpr qint64 kCreate = 0;
inline constexpr qint64 kSet = 1;
inline constexpr qint64 kAdd = 2;
inline constexpr qint64 kRemove = 3;
inline constexpr qint64 kNote = 4;
inline constexpr qint64 kAttach = 6;

inline constexpr qint64 kGrant = 32;
inline constexpr qint64 kWithdraw = 33;
inline constexpr qint64 kHandOver = 34;
inline constexpr qint64 kClose = 35;
inline constexpr qint64 kErase = 36;

inline constexpr qint64 kFirstAccess = 32;
inline constexpr qint64 kLastAccess = 63;

} // namespace landgang::changelog::opcodes
