// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/container/package.h"
#include "tests/core/exchange/fixture.h"

#include <QJsonObject>

#include <functional>

/// Taking packages apart and putting them together wrongly, signed all the same: what somebody with
/// the key of an office could do.
namespace landgang::exchange::fixture {

[[nodiscard]] Package partsOf(const QByteArray &container);

/// The package with a manifest and a signature over its parts as they now are.
[[nodiscard]] Package resigned(Package package, const Office &signer);

/// `container` with bundle.json changed by `change` and signed again by `signer`.
[[nodiscard]] QByteArray withDocument(const QByteArray &container, const Office &signer,
                                      const std::function<void(QJsonObject &)> &change);

/// With the bit `bit` (0 is the lowest of the first byte) the other way round.
[[nodiscard]] QByteArray flipped(QByteArray bytes, qsizetype bit);

} // namespace landgang::exchange::fixture
