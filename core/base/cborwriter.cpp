// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/cborwriter.h"

#include "core/base/cborhead.h"

#include <QtEndian>

namespace landgang {
namespace {

template<typename Number>
void append(QByteArray &bytes, quint64 value)
{
    const Number encoded = qToBigEndian(static_cast<Number>(value));
    bytes.append(reinterpret_cast<const char *>(&encoded), sizeof encoded);
}

} // namespace

void CborWriter::countElement()
{
    if (!m_missing.isEmpty()) {
        --m_missing.last();
    }
}

void CborWriter::head(quint8 majorType, quint64 argument)
{
    const auto first = [this, majorType](quint64 form) {
        m_bytes.append(static_cast<char>(majorType << 5 | static_cast<quint8>(form)));
    };
    if (argument < cbor::leastFor(cbor::kOneByte)) {
        first(argument);
    } else if (argument < cbor::leastFor(cbor::kTwoBytes)) {
        first(cbor::kOneByte);
        append<quint8>(m_bytes, argument);
    } else if (argument < cbor::leastFor(cbor::kFourBytes)) {
        first(cbor::kTwoBytes);
        append<quint16>(m_bytes, argument);
    } else if (argument < cbor::leastFor(cbor::kEightBytes)) {
        first(cbor::kFourBytes);
        append<quint32>(m_bytes, argument);
    } else {
        first(cbor::kEightBytes);
        append<quint64>(m_bytes, argument);
    }
}

void CborWriter::beginArray(qsizetype length)
{
    countElement();
    head(cbor::kArray, static_cast<quint64>(length));
    m_missing.append(length);
}

void CborWriter::endArray()
{
    Q_ASSERT(!m_missing.isEmpty() && m_missing.last() == 0);
    m_missing.removeLast();
}

void CborWriter::integer(qint64 value)
{
    countElement();
    // -1 - n without overflow: the complement.
    value < 0 ? head(cbor::kNegative, ~static_cast<quint64>(value))
              : head(cbor::kUnsigned, static_cast<quint64>(value));
}

void CborWriter::text(QStringView value)
{
    countElement();
    const QByteArray utf8 = value.toUtf8();
    head(cbor::kText, static_cast<quint64>(utf8.size()));
    m_bytes.append(utf8);
}

void CborWriter::bytes(QByteArrayView value)
{
    countElement();
    head(cbor::kBytes, static_cast<quint64>(value.size()));
    m_bytes.append(value);
}

void CborWriter::boolean(bool value)
{
    countElement();
    m_bytes.append(static_cast<char>(value ? cbor::kTrue : cbor::kFalse));
}

void CborWriter::null()
{
    countElement();
    m_bytes.append(static_cast<char>(cbor::kNull));
}

} // namespace landgang
