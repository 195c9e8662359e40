// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace landgang::architecture {

/// A file of the project; `path` is relative to its root, with slashes.
struct SourceFile {
    QString path;
    QString text;

    /// "CMakeLists.txt" of "core/base/CMakeLists.txt".
    [[nodiscard]] QString name() const;
    /// "core/base" of "core/base/CMakeLists.txt"; empty at the root.
    [[nodiscard]] QString folder() const;
    /// "h" of "core/base/result.h"; empty when there is none.
    [[nodiscard]] QString suffix() const;
    /// Whether the file lies in `folder` or below it.
    [[nodiscard]] bool isBelow(const QString &folder) const;
    [[nodiscard]] bool isCpp() const;
};

/// Paths of all files below `root`, sorted, without what builds, editors and version control leave.
[[nodiscard]] QStringList listFiles(const QString &root);

/// The file at `path` below `root`; with no text when it cannot be read.
[[nodiscard]] SourceFile readSource(const QString &root, const QString &path);

/// The C++ files among `listFiles`.
[[nodiscard]] std::vector<SourceFile> readCppSources(const QString &root);

} // namespace landgang::architecture
