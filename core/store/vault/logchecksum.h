// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/vault/logformat.h"

#include <array>
#include <bit>
#include <optional>
#include <span>

namespace landgang::store {

/// SQLite's running checksum of a log (file format § 4.2): each record's counts on from the one
/// before, so it shows what was written after what.
class LogChecksum
{
public:
    /// Of the log's header, if that is one of a log of ours and checks out.
    [[nodiscard]] static std::optional<LogChecksum> ofHeader(
        const std::array<unsigned char, kLogHeaderSize> &header);
    /// The one a record's header states. It is compared only with ones from the same log.
    [[nodiscard]] LogChecksum statedIn(const FrameHeader &header) const;
    /// Counted on over a record.
    [[nodiscard]] LogChecksum over(const FrameHeader &header, const Page &page) const;

    bool operator==(const LogChecksum &) const = default;

private:
    void add(std::span<const unsigned char> bytes);

    /// How the machine that wrote the log reads its words.
    bool m_isBigEndian = std::endian::native == std::endian::big;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace landgang::store
