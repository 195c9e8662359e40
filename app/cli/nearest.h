// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

namespace landgang::cli {

/// The known word somebody most likely meant, or empty when none is near.
[[nodiscard]] QString nearest(const QString &typed, const QStringList &known);

/// ` Did you mean "housing"?`, or empty when no known word is near.
[[nodiscard]] QString nearestHint(const QString &typed, const QStringList &known);

} // namespace landgang::cli
