// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace landgang {

/// A byte string of exactly `Size` bytes with a type of its own per `Tag`, so that a case's id is
/// never taken for a person's or an office's. There is no empty one: absence is std::optional.
template<typename Tag, qsizetype Size>
class Bytes
{
public:
    static constexpr qsizetype kSize = Size;

    /// Nothing when `bytes` has another length.
    [[nodiscard]] static std::optional<Bytes> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != Size) {
            return std::nullopt;
        }
        Bytes result;
        std::copy_n(bytes.begin(), Size, result.m_bytes.begin());
        return result;
    }

    /// Nothing when `hex` is not exactly 2 × Size hexadecimal digits.
    [[nodiscard]] static std::optional<Bytes> fromHex(QStringView hex)
    {
        if (hex.size() != 2 * Size || !std::all_of(hex.begin(), hex.end(), [](QChar digit) {
                return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
            })) {
            return std::nullopt;
        }
        return fromBytes(QByteArray::fromHex(hex.toLatin1()));
    }

    /// The first `Size` bytes of `digest`, which must be at least that long.
    [[nodiscard]] static Bytes truncated(QByteArrayView digest)
    {
        Q_ASSERT(digest.size() >= Size);
        return *fromBytes(digest.first(Size));
    }

    [[nodiscard]] QByteArray toBytes() const { return QByteArray(m_bytes.data(), Size); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), Size}; }
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(toBytes().toHex()); }

    bool operator==(const Bytes &) const = default;
    std::strong_ordering operator<=>(const Bytes &other) const
    {
        return std::lexicographical_compare_three_way(
            m_bytes.begin(), m_bytes.end(), other.m_bytes.begin(), other.m_bytes.end(),
            [](char a, char b) {
                return static_cast<unsigned char>(a) <=> static_cast<unsigned char>(b);
            });
    }
    friend size_t qHash(const Bytes &value, size_t seed = 0) noexcept
    {
        return qHashBits(value.m_bytes.data(), Size, seed);
    }

private:
    Bytes() = default;

    std::array<char, Size> m_bytes{};
};

} // namespace landgang
