// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

namespace landgang {

/// Writes the deterministic CBOR of RFC 8949 § 4.2.1, cut down to what the change log needs:
/// arrays of known length, unsigned and negative integers, text, byte strings, booleans and null.
/// No maps, no floats, no tags, nothing of indefinite length, so there is one encoding of a thing.
class CborWriter
{
public:
    void beginArray(qsizetype length);
    /// Ends the innermost array; exactly the announced number of elements must have been written.
    void endArray();
    void integer(qint64 value);
    /// Halves of surrogate pairs, which UTF-8 cannot hold, become question marks.
    void text(QStringView value);
    void bytes(QByteArrayView value);
    void boolean(bool value); // NOLINT: the value written, not a switch
    void null();

    /// What has been written so far. Every array begun must have been ended.
    [[nodiscard]] QByteArray result() const { return m_bytes; }

private:
    void head(quint8 majorType, quint64 argument);
    void countElement();

    QByteArray m_bytes;
    QVarLengthArray<qsizetype, 8> m_missing; ///< Elements of the arrays begun, outermost first.
};

} // namespace landgang
