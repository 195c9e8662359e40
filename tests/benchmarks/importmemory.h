// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/benchmarks/ratioreporter.h"

#include <QString>

#include <optional>

namespace landgang::benchmarks {

/// The most memory that reading in the large bundle takes, as a part of what it may: four times the
/// file and 64 MB. Measured in a process of its own, which is this program with
/// `kMeasureImport FOLDER`. Nothing when it failed.
[[nodiscard]] std::optional<Row> importMemory(const QString &program);

/// What that process does: reads in the bundle that lies in `folder` and prints its memory. The
/// exit code.
int measureImport(const QString &folder);

inline constexpr QStringView kMeasureImport = u"measure-import";

} // namespace landgang::benchmarks
