// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/trust/officeroot.h"

#include <QHash>
#include <QStringList>

#include <optional>

/// The published vectors of tests/vectors; its README.md describes their form.
namespace landgang::exchange::fixture {

/// Where the vectors lie: in the source tree.
[[nodiscard]] QString vectorFolder();

struct VectorFile {
    QHash<QString, QString> header; ///< "what", "reads", "expect", "code", "warns", "zeros".
    QByteArray file;
};

/// Nothing when the text is not of the form of a vector.
[[nodiscard]] std::optional<VectorFile> readVector(const QString &path);

/// The paths of all vectors below vectorFolder(), "envelope/version.vector", sorted.
[[nodiscard]] QStringList vectorPaths();

/// A certificate or an identity of tests/vectors/keys, such as "sender-root". Ends the test program
/// when it cannot be read.
[[nodiscard]] Certificate publishedCertificate(const QString &name);
[[nodiscard]] Identity publishedIdentity(const QString &name);

} // namespace landgang::exchange::fixture
