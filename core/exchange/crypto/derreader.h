// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

#include <vector>

namespace landgang::exchange {

/// Tags of DER (ITU-T X.690) as they stand in the bytes: class, constructed bit, number.
enum class DerTag : quint8 {
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    ObjectId = 0x06,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xa0, ///< [0], constructed.
    Context1 = 0xa1, ///< [1], constructed.
    Primitive0 = 0x80, ///< [0] IMPLICIT over a primitive type.
};

/// Walks through DER before any larger parser sees it: tags of one octet, definite lengths in their
/// shortest form, nothing left over. The first thing that is not as asked for makes the reader
/// fail; from then on every call answers with something empty, so a check reads straight through
/// and asks once, by `finish`.
class DerReader
{
public:
    /// `der` must outlive the reader.
    explicit DerReader(QByteArrayView der);

    /// Enters an element; leave it with `leave` after reading all of it.
    void enter(DerTag tag);
    void leave();

    /// The content of the next element, which must have this tag.
    [[nodiscard]] QByteArrayView content(DerTag tag);
    /// The same, of exactly `length` bytes.
    [[nodiscard]] QByteArrayView content(DerTag tag, qsizetype length);
    /// The next element, whatever it is, with its tag and length.
    [[nodiscard]] QByteArrayView element();
    /// Demands that exactly these encoded bytes come next.
    void expect(QByteArrayView encoded);

    /// Whether the entered element has more in it.
    [[nodiscard]] bool hasNext() const { return !m_failed && m_position < m_ends.back(); }
    [[nodiscard]] bool nextIs(DerTag tag) const;

    void fail() { m_failed = true; }
    /// Whether everything was read as asked for and nothing is left.
    [[nodiscard]] bool finish();

private:
    struct Header {
        quint8 tag = 0;
        qsizetype contentStart = 0;
        qsizetype contentEnd = 0;
    };
    Header readHeader();
    [[nodiscard]] quint8 at(qsizetype position) const
    {
        return static_cast<quint8>(m_der[position]);
    }

    QByteArrayView m_der;
    qsizetype m_position = 0;
    std::vector<qsizetype> m_ends; ///< Of the elements entered, outermost first.
    bool m_failed = false;
};

} // namespace landgang::exchange
