// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

namespace landgang {

/// SHA-256 of `data` (FIPS 180-4): 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView data);

/// SHA-256 over a domain separator and `data`: H(label ‖ data). The label keeps a digest made for
/// one purpose from being mistaken for one made for another.
[[nodiscard]] QByteArray labelledSha256(QByteArrayView label, QByteArrayView data);

} // namespace landgang
