// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

namespace landgang::architecture {

/// A C++ source taken apart, as far as the rules need it.
struct SourceText {
    QString code; ///< Without comments, and with every string literal emptied to "".
    QStringList literals; ///< Contents of string literals; neighbours joined into one.
    QStringList includes; ///< With their brackets or quotes: `<QString>`, `"core/base/result.h"`.
};

[[nodiscard]] SourceText takeApart(const QString &text);

} // namespace landgang::architecture
