// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/crypto/derreader.h"

namespace landgang::exchange {
namespace {

constexpr quint8 kLongForm = 0x80;
/// Lengths of at most four octets: far more than any limit of ours.
constexpr int kMaximalLengthOctets = 4;
constexpr quint8 kHighTagNumber = 0x1f;

} // namespace

DerReader::DerReader(QByteArrayView der)
    : m_der(der)
    , m_ends{der.size()}
{
}

DerReader::Header DerReader::readHeader()
{
    const qsizetype end = m_ends.back();
    if (m_failed || end - m_position < 2) {
        fail();
        return {};
    }
    Header header;
    header.tag = at(m_position++);
    const quint8 first = at(m_position++);
    qsizetype length = first;
    if (first >= kLongForm) {
        const int octets = first - kLongForm;
        // No octets would be the indefinite form; a leading zero or a small value not the shortest.
        if (octets == 0 || octets > kMaximalLengthOctets || end - m_position < octets
            || at(m_position) == 0) {
            fail();
            return {};
        }
        length = 0;
        for (int i = 0; i < octets; ++i) {
            length = length * 256 + at(m_position++);
        }
        if (length < kLongForm) {
            fail();
        }
    }
    if ((header.tag & kHighTagNumber) == kHighTagNumber || length > end - m_position) {
        fail();
    }
    header.contentStart = m_position;
    header.contentEnd = m_failed ? m_position : m_position + length;
    return header;
}

void DerReader::enter(DerTag tag)
{
    const Header header = readHeader();
    if (header.tag != static_cast<quint8>(tag)) {
        fail();
    }
    m_ends.push_back(m_failed ? m_position : header.contentEnd);
}

void DerReader::leave()
{
    if (m_position != m_ends.back() || m_ends.size() < 2) {
        fail();
        return;
    }
    m_ends.pop_back();
}

QByteArrayView DerReader::content(DerTag tag)
{
    const Header header = readHeader();
    if (m_failed || header.tag != static_cast<quint8>(tag)) {
        fail();
        return {};
    }
    m_position = header.contentEnd;
    return m_der.sliced(header.contentStart, header.contentEnd - header.contentStart);
}

QByteArrayView DerReader::content(DerTag tag, qsizetype length)
{
    const QByteArrayView bytes = content(tag);
    if (bytes.size() != length) {
        fail();
    }
    return m_failed ? QByteArrayView() : bytes;
}

QByteArrayView DerReader::element()
{
    const qsizetype start = m_position;
    const Header header = readHeader();
    if (m_failed) {
        return {};
    }
    m_position = header.contentEnd;
    return m_der.sliced(start, m_position - start);
}

void DerReader::expect(QByteArrayView encoded)
{
    if (m_failed || m_ends.back() - m_position < encoded.size()
        || m_der.sliced(m_position, encoded.size()) != encoded) {
        fail();
        return;
    }
    m_position += encoded.size();
}

bool DerReader::nextIs(DerTag tag) const
{
    return hasNext() && at(m_position) == static_cast<quint8>(tag);
}

bool DerReader::finish()
{
    if (m_ends.size() != 1 || m_position != m_der.size()) {
        fail();
    }
    return !m_failed;
}

} // namespace landgang::exchange
