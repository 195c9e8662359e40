// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/cborreader.h"

#include <QStringDecoder>

#include <limits>

namespace landgang {

using namespace cbor;

/// Deeper than any item of the formats; bounds the stack that skipping takes.
static constexpr int kSkippedDepth = 64;

CborReader::CborReader(const QByteArray &data)
    : m_data(data)
{
}

void CborReader::fail(const QString &reason)
{
    if (!m_failed) {
        m_failed = true;
        m_reason = reason;
    }
}

void CborReader::countElement()
{
    if (!m_missing.isEmpty()) {
        --m_missing.last();
    }
}

quint64 CborReader::argument()
{
    const quint8 form = nextByte() & 0x1f;
    ++m_position;
    if (form <= kInFirstByte) {
        return form;
    }
    const qsizetype size = form <= kEightBytes ? qsizetype{1} << (form - kOneByte) : 0;
    if (size == 0 || size > m_data.size() - m_position) {
        fail(QStringLiteral("an item has no length or is cut"));
        return 0;
    }
    quint64 value = 0;
    for (const char byte : QByteArrayView(m_data).sliced(m_position, size)) {
        value = value << 8 | static_cast<quint8>(byte);
    }
    m_position += size;
    if (value < leastFor(form)) {
        fail(QStringLiteral("a number is not in its shortest form"));
    }
    return value;
}

qsizetype CborReader::arrayLength()
{
    const quint64 length = argument();
    // Every element takes at least a byte: a longer claim is a lie and would only cost memory.
    if (length > static_cast<quint64>(m_data.size() - m_position)) {
        fail(QStringLiteral("an array is longer than its data"));
    }
    return m_failed ? 0 : static_cast<qsizetype>(length);
}

qsizetype CborReader::enterArray()
{
    if (!isArray()) {
        fail(QStringLiteral("an array was expected"));
        return 0;
    }
    const qsizetype length = arrayLength();
    countElement();
    m_missing.append(length);
    return length;
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
    if (m_missing.isEmpty() || m_missing.last() != 0) {
        fail(QStringLiteral("an array has more elements than expected"));
        return;
    }
    m_missing.removeLast();
}

qint64 CborReader::integer()
{
    if (!isInteger()) {
        fail(QStringLiteral("an integer was expected"));
        return 0;
    }
    const bool isNegative = nextIs(kNegative);
    const quint64 value = argument();
    // CBOR's integers have a bit more on either side.
    if (value > static_cast<quint64>(std::numeric_limits<qint64>::max())) {
        fail(QStringLiteral("an integer has more than 64 bits"));
    }
    countElement();
    return m_failed ? 0 : static_cast<qint64>(isNegative ? ~value : value);
}

bool CborReader::boolean()
{
    if (!isBoolean()) {
        fail(QStringLiteral("true or false was expected"));
        return false;
    }
    const bool value = nextByteIs(kTrue);
    ++m_position;
    countElement();
    return value;
}

void CborReader::null()
{
    if (!isNull()) {
        fail(QStringLiteral("null was expected"));
        return;
    }
    ++m_position;
    countElement();
}

QByteArrayView CborReader::stringContent()
{
    const bool isText = nextIs(kText);
    const quint64 length = argument();
    if (length > static_cast<quint64>(m_data.size() - m_position)) {
        fail(QStringLiteral("a string is longer than its data"));
    }
    if (m_failed) {
        return {};
    }
    const auto content = QByteArrayView(m_data).sliced(m_position, static_cast<qsizetype>(length));
    if (isText && !content.isValidUtf8()) {
        fail(QStringLiteral("text is not valid UTF-8"));
        return {};
    }
    m_position += content.size();
    return content;
}

QString CborReader::text()
{
    if (!isText()) {
        fail(QStringLiteral("text was expected"));
        return {};
    }
    const QByteArrayView utf8 = stringContent();
    countElement();
    // Not QString::fromUtf8: that drops a first U+FEFF, and what was written must come back.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom
                               | QStringDecoder::Flag::Stateless);
    return decoder(utf8);
}

QByteArrayView CborReader::bytesView()
{
    if (!isBytes()) {
        fail(QStringLiteral("a byte string was expected"));
        return {};
    }
    const QByteArrayView content = stringContent();
    countElement();
    return content;
}

QByteArray CborReader::bytes()
{
    return bytesView().toByteArray();
}

void CborReader::skipOne(QVarLengthArray<qsizetype, 8> &open)
{
    const quint8 majorType = m_position < m_data.size() ? nextByte() >> 5 : 0xff;
    if (majorType == kUnsigned || majorType == kNegative) {
        (void)argument();
    } else if (majorType == kBytes || majorType == kText) {
        (void)stringContent();
    } else if (majorType == kArray && open.size() < kSkippedDepth) {
        open.append(arrayLength());
    } else if (majorType != 0xff && nextByte() >= kFalse && nextByte() <= kNull) {
        ++m_position;
    } else {
        fail(QStringLiteral("an item is cut, nested too deeply or of a kind that is not used"));
    }
}

QByteArrayView CborReader::rawView()
{
    if (!mayRead()) {
        fail(QStringLiteral("an item was expected"));
        return {};
    }
    const qsizetype start = m_position;
    QVarLengthArray<qsizetype, 8> open;
    skipOne(open);
    while (!m_failed && !open.isEmpty()) {
        if (open.last() == 0) {
            open.removeLast();
        } else {
            --open.last();
            skipOne(open);
        }
    }
    countElement();
    return since(start);
}

Result<> CborReader::finishItem()
{
    if (!m_failed && !m_missing.isEmpty()) {
        fail(QStringLiteral("an array was not read to its end"));
    }
    if (m_failed) {
        return Error{ErrorCode::Encoding, m_reason};
    }
    return {};
}

Result<> CborReader::finish()
{
    if (!m_failed && m_position != m_data.size()) {
        fail(QStringLiteral("there are bytes after the end"));
    }
    return finishItem();
}

} // namespace landgang
