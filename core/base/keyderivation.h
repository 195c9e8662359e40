// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

namespace landgang {

/// HKDF-SHA-256 (RFC 5869): `size` bytes from `secret` for the purpose `label` names, at most 255 ×
/// 32. `salt` may be empty. Whoever calls wipes what comes out.
[[nodiscard]] QByteArray hkdfSha256(QByteArrayView secret, QByteArrayView salt,
                                    QByteArrayView label, qsizetype size);

} // namespace landgang
