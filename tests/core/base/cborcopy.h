// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/canonicalcbor.h"

/// A decoder of any item the subset knows, for the tests of the reader.
namespace landgang::test {

inline void copyItem(CborReader &reader, CborWriter &writer)
{
    if (reader.isArray()) {
        const qsizetype length = reader.enterArray();
        if (reader.failed()) {
            return;
        }
        writer.beginArray(length);
        for (qsizetype i = 0; i < length && !reader.failed(); ++i) {
            copyItem(reader, writer);
        }
        reader.leave();
        if (!reader.failed()) {
            writer.endArray();
        }
    } else if (reader.isText()) {
        writer.text(reader.text());
    } else if (reader.isBytes()) {
        writer.bytes(reader.bytes());
    } else if (reader.isBoolean()) {
        writer.boolean(reader.boolean());
    } else if (reader.isNull()) {
        reader.null();
        writer.null();
    } else {
        writer.integer(reader.integer());
    }
}

/// The canonical encoding of the one item in `data`, or the reason why it is refused.
inline Result<QByteArray> copied(const QByteArray &data)
{
    CborReader reader(data);
    CborWriter writer;
    copyItem(reader, writer);
    if (const Result<> end = reader.finish(); !end) {
        return end.error();
    }
    return writer.result();
}

} // namespace landgang::test
