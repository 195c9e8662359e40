// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/trust/officeroot.h"
#include "core/exchange/verificationreport.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace landgang::exchange {

/// Length of the key of the trailer, and of the trailer (HMAC-SHA-256).
inline constexpr qsizetype kTrailerBytes = 32;

/// Seals `content` to the holders of `receivers`, one or two encryption certificates: CMS
/// AuthEnvelopedData (RFC 5083, RFC 5084), DER, and after it HMAC-SHA-256(`trailerKey`, DER),
/// because GCM does not cover the recipients. Errors: Crypto, InvalidArgument (too large).
Result<QByteArray> sealEnvelope(const QByteArray &content,
                                const std::vector<Certificate> &receivers,
                                const QByteArray &trailerKey);

/// Opens an envelope with our encryption identity (rules B1–B4). What comes out must not be used
/// before checkTrailer says so too. What is wrong goes to `report`.
[[nodiscard]] std::optional<QByteArray> openEnvelope(const QByteArray &file,
                                                     const Identity &encryption,
                                                     VerificationReport &report);

/// Whether the last bytes of `file` were made with the key found inside it (rule B5).
[[nodiscard]] bool checkTrailer(const QByteArray &file, const QByteArray &trailerKey,
                                VerificationReport &report);

} // namespace landgang::exchange
