// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/canonicalcbor.h"

#include <QStringDecoder>

#include <limits>

namespace landgang {
namespace {

/// Deeper than any item of the formats; bounds the stack that skipping takes.
constexpr int kSkippedDepth = 64;

} // namespace

CborWriter::CborWriter()
    : m_writer(&m_bytes)
{
}

void CborWriter::beginArray(qsizetype length)
{
    m_writer.startArray(static_cast<quint64>(length));
}

void CborWriter::endArray()
{
    m_writer.endArray();
}

void CborWriter::integer(qint64 value)
{
    m_writer.append(value);
}

void CborWriter::text(QStringView value)
{
    m_writer.append(value);
}

void CborWriter::bytes(QByteArrayView value)
{
    m_writer.appendByteString(value.data(), value.size());
}

void CborWriter::boolean(bool value)
{
    m_writer.append(value);
}

void CborWriter::null()
{
    m_writer.append(nullptr);
}

CborReader::CborReader(const QByteArray &data)
    : m_data(data)
    , m_reader(m_data)
{
}

void CborReader::fail(const QString &reason)
{
    if (!m_failed) {
        m_failed = true;
        m_reason = reason;
    }
}

qsizetype CborReader::enterArray()
{
    if (m_failed || !m_reader.isArray() || !m_reader.isLengthKnown()) {
        fail(QStringLiteral("an array was expected"));
        return 0;
    }
    const quint64 length = m_reader.length();
    // Every element takes at least a byte: a longer claim is a lie and would only cost memory.
    if (length > static_cast<quint64>(m_data.size()) || !m_reader.enterContainer()) {
        fail(QStringLiteral("an array is longer than its data"));
        return 0;
    }
    return static_cast<qsizetype>(length);
}

void CborReader::enterArray(qsizetype length)
{
    if (enterArray() != length) {
        fail(QStringLiteral("an array of %1 elements was expected").arg(length));
    }
}

void CborReader::leave()
{
    if (m_failed) {
        return;
    }
    if (m_reader.hasNext() || !m_reader.leaveContainer()) {
        fail(QStringLiteral("an array has more elements than expected"));
    }
}

void CborReader::advance()
{
    if (!m_reader.next(kSkippedDepth)) {
        fail(m_reader.lastError().toString());
    }
}

qint64 CborReader::integer()
{
    if (m_failed || !m_reader.isInteger()) {
        fail(QStringLiteral("an integer was expected"));
        return 0;
    }
    // CBOR's integers have a bit more on either side; QCborStreamReader would wrap them around. The
    // negative number -n is read as n, of which 0 stands for 2 to the 64th.
    constexpr quint64 kMaximum = std::numeric_limits<qint64>::max();
    const bool fits = m_reader.isUnsignedInteger()
        ? m_reader.toUnsignedInteger() <= kMaximum
        : static_cast<quint64>(m_reader.toNegativeInteger()) - 1 <= kMaximum;
    if (!fits) {
        fail(QStringLiteral("an integer has more than 64 bits"));
        return 0;
    }
    const qint64 value = m_reader.toInteger();
    advance();
    return value;
}

bool CborReader::boolean()
{
    if (m_failed || !m_reader.isBool()) {
        fail(QStringLiteral("true or false was expected"));
        return false;
    }
    const bool value = m_reader.toBool();
    advance();
    return value;
}

void CborReader::null()
{
    if (m_failed || !m_reader.isNull()) {
        fail(QStringLiteral("null was expected"));
        return;
    }
    advance();
}

QString CborReader::text()
{
    if (m_failed || !m_reader.isString()) {
        fail(QStringLiteral("text was expected"));
        return {};
    }
    const QByteArray utf8 = stringContent();
    // Not QString::fromUtf8: that drops a first U+FEFF, and what was written must come back.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom
                               | QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    if (!m_failed && decoder.hasError()) {
        fail(QStringLiteral("text is not valid UTF-8"));
    }
    return m_failed ? QString() : text;
}

QByteArray CborReader::bytes()
{
    if (m_failed || !m_reader.isByteArray()) {
        fail(QStringLiteral("a byte string was expected"));
        return {};
    }
    return stringContent();
}

QByteArray CborReader::stringContent()
{
    const quint64 length = m_reader.isLengthKnown() ? m_reader.length() : 0;
    if (!m_reader.isLengthKnown() || length > static_cast<quint64>(m_data.size())) {
        fail(QStringLiteral("a string has no length or is longer than its data"));
        return {};
    }
    advance();
    const auto size = static_cast<qsizetype>(length);
    return m_failed ? QByteArray() : m_data.sliced(consumed() - size, size);
}

QByteArray CborReader::rawItem()
{
    const qsizetype start = consumed();
    if (m_failed) {
        return {};
    }
    advance();
    return m_failed ? QByteArray() : m_data.sliced(start, consumed() - start);
}

qsizetype CborReader::consumed() const
{
    return static_cast<qsizetype>(m_reader.currentOffset());
}

Result<> CborReader::finishItem()
{
    if (!m_failed && m_reader.containerDepth() != 0) {
        fail(QStringLiteral("an array was not read to its end"));
    }
    if (m_failed) {
        return Error{ErrorCode::Encoding, m_reason};
    }
    return {};
}

Result<> CborReader::finish()
{
    if (!m_failed && consumed() != m_data.size()) {
        fail(QStringLiteral("there are bytes after the end"));
    }
    return finishItem();
}

} // namespace landgang
