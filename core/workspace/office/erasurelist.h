// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <map>

namespace landgang::workspace {

/// The cases this office has forgotten, with the days: a file beside the store, so that a restored
/// backup does not bring them back. One line each, `case yyyy-MM-dd`; ids and dates, nothing else.
using ErasureList = std::map<CaseId, QDate>;

/// Empty when there is no file. Errors: FileRead, StoreDamaged (a line that is none).
Result<ErasureList> readErasureList(const QString &path);

/// Errors: FileWrite.
Result<> writeErasureList(const QString &path, const ErasureList &list);

} // namespace landgang::workspace
