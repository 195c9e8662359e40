// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/cborhead.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

namespace landgang {

/// Reads what CborWriter writes, and nothing else: one encoding of each thing, so that what was
/// read encodes to the same bytes again. The first thing that is not as asked for makes the reader
/// fail; from then on every call answers with an empty value, so a decoder reads straight through
/// and asks once, at the end, by `finish`.
///
/// Nothing read takes more memory than the data it is read from; tighter limits are the decoder's.
/// Qt's reader takes the longer forms too, which would leave decoding, encoding and comparing all
/// there is as the only way to refuse them, at several times the cost.
class CborReader
{
public:
    /// Data that does not own its bytes (QByteArray::fromRawData) must outlive the reader.
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
    /// The same, where it stands.
    [[nodiscard]] QByteArrayView bytesView();
    [[nodiscard]] bool boolean();
    void null();

    [[nodiscard]] bool isInteger() const
    {
        return nextIs(cbor::kUnsigned) || nextIs(cbor::kNegative);
    }
    [[nodiscard]] bool isText() const { return nextIs(cbor::kText); }
    [[nodiscard]] bool isBytes() const { return nextIs(cbor::kBytes); }
    [[nodiscard]] bool isBoolean() const
    {
        return nextByteIs(cbor::kFalse) || nextByteIs(cbor::kTrue);
    }
    [[nodiscard]] bool isNull() const { return nextByteIs(cbor::kNull); }
    [[nodiscard]] bool isArray() const { return nextIs(cbor::kArray); }
    /// Whether the array that was entered has another element.
    [[nodiscard]] bool hasNext() const
    {
        return !m_failed && !m_missing.isEmpty() && m_missing.last() > 0;
    }

    /// The next item with everything in it, as it stands; for what only passes through.
    [[nodiscard]] QByteArrayView rawView();
    [[nodiscard]] QByteArray rawItem() { return rawView().toByteArray(); }

    /// How many bytes there are in all.
    [[nodiscard]] qsizetype size() const { return m_data.size(); }

    /// What was read since `consumed` was `start`, as it stands.
    [[nodiscard]] QByteArrayView since(qsizetype start) const
    {
        return m_failed ? QByteArrayView()
                        : QByteArrayView(m_data).sliced(start, m_position - start);
    }

    /// Marks the input as wrong, with `reason` in English; the first reason stands.
    void fail(const QString &reason);
    [[nodiscard]] bool failed() const { return m_failed; }

    /// How many bytes the items read so far take.
    [[nodiscard]] qsizetype consumed() const { return m_position; }

    /// Success when everything was read as asked for; more may follow. Errors: Encoding.
    Result<> finishItem();
    /// Success when everything was read as asked for and nothing is left. Errors: Encoding.
    Result<> finish();

private:
    /// Whether another item may come here: its first byte is at `m_position`.
    [[nodiscard]] bool mayRead() const
    {
        return !m_failed && m_position < m_data.size()
            && (m_missing.isEmpty() || m_missing.last() > 0);
    }
    [[nodiscard]] quint8 nextByte() const { return static_cast<quint8>(m_data.at(m_position)); }
    [[nodiscard]] bool nextIs(quint8 majorType) const
    {
        return mayRead() && nextByte() >> 5 == majorType;
    }
    [[nodiscard]] bool nextByteIs(quint8 byte) const { return mayRead() && nextByte() == byte; }

    /// Reads the head of the next item, of a type looked at before, and answers its argument.
    quint64 argument();
    /// The content of the byte string or text that comes next.
    QByteArrayView stringContent();
    qsizetype arrayLength();
    void skipOne(QVarLengthArray<qsizetype, 8> &open);
    void countElement();

    QByteArray m_data;
    qsizetype m_position = 0;
    QVarLengthArray<qsizetype, 8> m_missing; ///< Elements of the arrays entered, outermost first.
    QString m_reason;
    bool m_failed = false;
};

} // namespace landgang
