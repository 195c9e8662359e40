// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QString>

namespace landgang {

/// Writes the deterministic CBOR of RFC 8949 § 4.2.1, cut down to what the change log needs:
/// arrays of known length, unsigned and negative integers, text, byte strings, booleans and null.
/// No maps, no floats, no tags, nothing of indefinite length, so there is one encoding of a thing.
class CborWriter
{
public:
    CborWriter();

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
    QByteArray m_bytes;
    QCborStreamWriter m_writer;
};

/// Reads what CborWriter writes. The first thing that is not as asked for makes the reader fail;
/// from then on every call answers with an empty value, so a decoder reads straight through and
/// asks once, at the end, by `finish`.
///
/// Nothing read takes more memory than the data it is read from; tighter limits are the decoder's.
/// Encodings are not compared: a decoder encodes what it read again and compares, which refuses
/// every non-canonical form at once.
class CborReader
{
public:
    explicit CborReader(const QByteArray &data);

    /// Enters an array and returns its length. Leave it with `leave` after reading all of it.
    [[nodiscard]] qsizetype enterArray();
    /// Enters an array that must have exactly `length` elements.
    void enterArray(qsizetype length);
    void leave();

    /// Fails on what qint64 cannot hold.
    [[nodiscard]] qint64 integer();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] bool boolean();
    void null();

    [[nodiscard]] bool isInteger() const { return m_reader.isInteger(); }
    [[nodiscard]] bool isText() const { return m_reader.isString(); }
    [[nodiscard]] bool isBytes() const { return m_reader.isByteArray(); }
    [[nodiscard]] bool isBoolean() const { return m_reader.isBool(); }
    [[nodiscard]] bool isNull() const { return m_reader.isNull(); }
    [[nodiscard]] bool isArray() const { return m_reader.isArray(); }
    /// Whether the array that was entered has another element.
    [[nodiscard]] bool hasNext() const { return !m_failed && m_reader.hasNext(); }

    /// The next item with everything in it, as it stands; for what only passes through.
    [[nodiscard]] QByteArray rawItem();

    /// Marks the input as wrong, with `reason` in English; the first reason stands.
    void fail(const QString &reason);
    [[nodiscard]] bool failed() const { return m_failed; }

    /// How many bytes the items read so far take.
    [[nodiscard]] qsizetype consumed() const;

    /// Success when everything was read as asked for; more may follow. Errors: Encoding.
    Result<> finishItem();
    /// Success when everything was read as asked for and nothing is left. Errors: Encoding.
    Result<> finish();

private:
    void advance();
    /// The bytes of the string that comes next.
    QByteArray stringContent();

    QByteArray m_data;
    QCborStreamReader m_reader;
    QString m_reason;
    bool m_failed = false;
};

} // namespace landgang
