// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/logchecksum.h"

#include <QtEndian>

namespace landgang::store {
namespace {

constexpr quint32 kMagic = 0x377f0682; ///< One more: the writer reads its words big-endian.
constexpr quint32 kFormat = 3007000;
constexpr size_t kWord = sizeof(quint32);
constexpr size_t kFormatAt = kWord;
constexpr size_t kPageSizeAt = 2 * kWord;
constexpr size_t kChecksumAt = 6 * kWord; ///< In the log's header; covers what is before.
constexpr size_t kFrameChecksumAt = 4 * kWord;
constexpr size_t kFrameCovered = 2 * kWord; ///< Page number and size; not the salts.

quint32 wordAt(std::span<const unsigned char> bytes, size_t offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

} // namespace

std::optional<LogChecksum> LogChecksum::ofHeader(
    const std::array<unsigned char, kLogHeaderSize> &header)
{
    LogChecksum sum;
    sum.m_isBigEndian = wordAt(header, 0) == (kMagic | 1U);
    sum.add(std::span(header).first<kChecksumAt>());
    const bool isOurs = (wordAt(header, 0) & ~1U) == kMagic && wordAt(header, kFormatAt) == kFormat
        && wordAt(header, kPageSizeAt) == kPageSize && sum.m_first == wordAt(header, kChecksumAt)
        && sum.m_second == wordAt(header, kChecksumAt + kWord);
    return isOurs ? std::optional(sum) : std::nullopt;
}

LogChecksum LogChecksum::statedIn(const FrameHeader &header) const
{
    LogChecksum stated = *this;
    stated.m_first = wordAt(header, kFrameChecksumAt);
    stated.m_second = wordAt(header, kFrameChecksumAt + kWord);
    return stated;
}

LogChecksum LogChecksum::over(const FrameHeader &header, const Page &page) const
{
    LogChecksum sum = *this;
    sum.add(std::span(header).first<kFrameCovered>());
    sum.add(page);
    return sum;
}

void LogChecksum::add(std::span<const unsigned char> bytes)
{
    for (size_t at = 0; at < bytes.size(); at += 2 * kWord) {
        const unsigned char *const words = bytes.data() + at;
        const quint32 first = m_isBigEndian ? qFromBigEndian<quint32>(words)
                                            : qFromLittleEndian<quint32>(words);
        const quint32 second = m_isBigEndian ? qFromBigEndian<quint32>(words + kWord)
                                             : qFromLittleEndian<quint32>(words + kWord);
        m_first += first + m_second;
        m_second += second + m_first;
    }
}

} // namespace landgang::store
