// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>

namespace landgang::architecture {

/// The paths that a REUSE.toml speaks for, as patterns over whole paths.
[[nodiscard]] std::vector<QRegularExpression> readAnnotatedPaths(const QString &reuseToml);

/// What is wrong with the form of one file: its licence lines, its size, its name. `annotated` are
/// the paths whose licence stands elsewhere.
[[nodiscard]] QStringList findFormFaults(const SourceFile &file,
                                         const std::vector<QRegularExpression> &annotated);

/// The tests (tst_….cpp) among `files` that CTest does not know under their path below tests/: they
/// would never run. `ctestFiles` is what CMake wrote for CTest.
[[nodiscard]] QStringList findUnregisteredTests(const std::vector<SourceFile> &files,
                                                const QString &ctestFiles);

} // namespace landgang::architecture
