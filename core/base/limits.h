// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QtGlobal>

/// Bounds on what the program reads, so that no file can make it run out of memory. They are part
/// of the bundle format: see docs/bundle-format.md.
namespace landgang::limits {

inline constexpr qint64 kMegabyte = 1024 * 1024;

inline constexpr qint64 kBundleBytes = 64 * kMegabyte;
inline constexpr int kBundleEntries = 4096;
inline constexpr qint64 kEntryBytes = 8 * kMegabyte;
inline constexpr qint64 kBlobBytes = 64 * kMegabyte;
inline constexpr qint64 kInflatedBytes = 256 * kMegabyte;
inline constexpr qint64 kInflationRatio = 200;

inline constexpr qint64 kCardBytes = kMegabyte;
inline constexpr qint64 kProfileBytes = 4 * kMegabyte;

inline constexpr int kOpsPerChange = 10'000;
inline constexpr int kSupersededPerOp = 1'000;
inline constexpr int kTextBytes = 64 * 1024;
inline constexpr int kListValues = 256;

} // namespace landgang::limits
