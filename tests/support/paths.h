// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDir>
#include <QString>

namespace landgang::testing {

// The build tells tests where things lie when they run, not when they are compiled, so that
// compiled tests are the same in every clone. By hand, a test is started in the root of the source.

/// A path inside the source tree, from its root.
[[nodiscard]] inline QString sourcePath(const QString &relative)
{
    const QDir root(qEnvironmentVariable("LANDGANG_SOURCE_DIR", QStringLiteral(".")));
    return QDir::cleanPath(root.filePath(relative));
}

/// A path inside the build tree, from its root.
[[nodiscard]] inline QString buildPath(const QString &relative)
{
    const QDir root(qEnvironmentVariable("LANDGANG_BINARY_DIR", QStringLiteral("build/dev")));
    return QDir::cleanPath(root.filePath(relative));
}

} // namespace landgang::testing
