// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"

#include <QByteArray>

namespace landgang::changelog {

/// A device's signature over the head of its chain in a stream, made when the chain leaves the
/// office. It covers everything before the head, because each change names the one before. Every
/// seal is kept.
struct Seal {
    StreamId stream;
    DeviceId author;
    quint64 sequence = 0;
    ChangeId head;
    QByteArray signature; ///< ECDSA P-256 with SHA-256 over sealMessage, DER (RFC 3279 § 2.2.3).

    bool operator==(const Seal &) const = default;
};

/// What is signed: CBOR["seal/1", stream, author, sequence, head].
[[nodiscard]] QByteArray sealMessage(const StreamId &stream, const DeviceId &author,
                                     quint64 sequence, const ChangeId &head);

} // namespace landgang::changelog
