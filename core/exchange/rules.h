// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

/// The rules of docs/bundle-format.md that findings cite, in the order they are checked.
namespace landgang::exchange::rules {

inline constexpr QLatin1StringView kSize{"B1"};
inline constexpr QLatin1StringView kEnvelopeForm{"B2"};
inline constexpr QLatin1StringView kRecipient{"B3"};
inline constexpr QLatin1StringView kDecryption{"B4"};
inline constexpr QLatin1StringView kTrailer{"B5"};
inline constexpr QLatin1StringView kArchive{"B6"};
inline constexpr QLatin1StringView kFormat{"B7"};
inline constexpr QLatin1StringView kEntries{"B8"};
inline constexpr QLatin1StringView kManifestForm{"B9"};
inline constexpr QLatin1StringView kManifestCovers{"B10"};
inline constexpr QLatin1StringView kOnlyEncoding{"B11"};
inline constexpr QLatin1StringView kSignatureForm{"B12"};
inline constexpr QLatin1StringView kKnownSender{"B13"};
inline constexpr QLatin1StringView kRealm{"B14"};
inline constexpr QLatin1StringView kSignature{"B15"};
inline constexpr QLatin1StringView kDocument{"B16"};
inline constexpr QLatin1StringView kSender{"B17"};
inline constexpr QLatin1StringView kReceiver{"B18"};
inline constexpr QLatin1StringView kChangeFiles{"B19"};
inline constexpr QLatin1StringView kStreams{"B20"};
inline constexpr QLatin1StringView kChanges{"B21"};
inline constexpr QLatin1StringView kAuthors{"B22"};
inline constexpr QLatin1StringView kSeals{"B23"};
inline constexpr QLatin1StringView kSealed{"B24"};
inline constexpr QLatin1StringView kHaves{"B25"};
inline constexpr QLatin1StringView kDates{"B26"};
inline constexpr QLatin1StringView kDocuments{"B27"};

inline constexpr QLatin1StringView kCardSize{"C1"};
inline constexpr QLatin1StringView kCardForm{"C2"};
inline constexpr QLatin1StringView kCardText{"C3"};
inline constexpr QLatin1StringView kCardType{"C4"};
inline constexpr QLatin1StringView kCardFormat{"C5"};
inline constexpr QLatin1StringView kCardMembers{"C6"};
inline constexpr QLatin1StringView kCardCertificates{"C7"};
inline constexpr QLatin1StringView kCardSignature{"C8"};

} // namespace landgang::exchange::rules
