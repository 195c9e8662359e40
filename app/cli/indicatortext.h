// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"
#include "core/domain/indicators/indicatortable.h"

namespace landgang::cli {

/// A table for people and for programs; as CSV with `csv`.
enum class TableForm { Text, Csv };
[[nodiscard]] Answer tableAnswer(const IndicatorTable &table, TableForm form);

} // namespace landgang::cli
