// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/seal.h"

#include "core/base/canonicalcbor.h"

namespace landgang::changelog {

QByteArray sealMessage(const StreamId &stream, const DeviceId &author, quint64 sequence,
                       const ChangeId &head)
{
    CborWriter writer;
    writer.beginArray(5);
    writer.text(u"seal/1");
    writer.bytes(stream.view());
    writer.bytes(author.view());
    writer.integer(static_cast<qint64>(sequence));
    writer.bytes(head.view());
    writer.endArray();
    return writer.result();
}

} // namespace landgang::changelog
