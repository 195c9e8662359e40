// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/architecture/sourcetree.h"

#include <QHash>

namespace landgang::architecture {

/// Which Qt library a class header belongs to: "QPainter" → "QtGui".
using QtHeaders = QHash<QString, QString>;

/// Reads the folders of an installed Qt; empty when there are none in `headersFolder`.
[[nodiscard]] QtHeaders readQtHeaders(const QString &headersFolder);

/// Every breach of the architecture in one file, as sentences that begin with its path. The rules
/// themselves stand as tables in layering.cpp and in words in docs/architecture.md.
[[nodiscard]] QStringList findLayeringFaults(const SourceFile &file, const QtHeaders &qtHeaders);

} // namespace landgang::architecture
