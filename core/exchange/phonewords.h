// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace landgang::exchange {

/// What became of a bundle, as told by telephone.
enum class PhoneResult { Received, Refused };

inline constexpr int kPhoneWords = 8;

/// The eight words that the receiver of a bundle reads aloud: 88 bits of SHA-256("phone/1" ‖
/// `manifestDigest` ‖ "received" or "refused"), as words of the office card. Who can say them has
/// opened that bundle; they prove nothing more, so they only change what is shown.
[[nodiscard]] QStringList phoneWords(const QByteArray &manifestDigest, PhoneResult result);

/// What `typed` says of the bundle, word by word; nothing when it is none of its two answers.
[[nodiscard]] std::optional<PhoneResult> phoneResult(const QByteArray &manifestDigest,
                                                     const QStringList &typed);

} // namespace landgang::exchange
