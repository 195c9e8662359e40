// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/indicators/indicatortable.h"

namespace landgang {

/// A table as an office hands it on: one line per cell, "indicator,row,column,known,hidden", with
/// that heading; UTF-8. Indicators by number, 1–14. Holds no case and no office.
[[nodiscard]] QByteArray toCsv(const IndicatorTable &table);

/// Errors: InvalidArgument, with the line that is wrong. `fileName` is only named in messages.
Result<IndicatorTable> indicatorsFromCsv(const QByteArray &csv, const QString &fileName);

} // namespace landgang
