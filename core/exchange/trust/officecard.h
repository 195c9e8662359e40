// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/trust/certificate.h"
#include "core/exchange/trust/privatekey.h"
#include "core/exchange/verificationreport.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace landgang::exchange {

/// What an office is, as far as the plan's words depend on it.
enum class OfficeKind {
    Prison,
    NavMunicipal,
    NavState,
    Municipality,
    Probation,
    County,
    HealthTrust,
    Other
};

/// The word of a kind in files and on the command line: "prison", "nav-municipal" …
[[nodiscard]] QString word(OfficeKind kind);
[[nodiscard]] std::optional<OfficeKind> officeKindFromWord(QStringView text);

/// A colleague as other offices know them.
struct StaffMember {
    UserId id;
    QString name;
    QString function; ///< kontaktbetjent, sosialkonsulent, Nav-veileder …

    bool operator==(const StaffMember &) const = default;
};

/// An office card (kontorkort): how an office introduces itself, signed by its root. Public.
struct OfficeCard {
    QString name;
    OfficeKind kind = OfficeKind::Other;
    QString municipality;
    QString phone;
    QDateTime issued; ///< UTC, whole seconds.
    std::vector<StaffMember> staff;
    Certificate root;
    std::vector<Certificate> devices; ///< PCs that may write in the office's name.
    Certificate encryption; ///< What bundles to the office are sealed to.

    [[nodiscard]] OfficeId office() const { return root.officeId(); }
    [[nodiscard]] Realm realm() const { return root.realm(); }
    /// nullptr when the card names no such device.
    [[nodiscard]] const Certificate *device(const DeviceId &id) const;
    /// The name of a colleague, or nothing when the card does not know them.
    [[nodiscard]] std::optional<QString> staffName(const UserId &id) const;

    bool operator==(const OfficeCard &) const = default;
};

/// A card file: CMS SignedData (RFC 5652) with the card as canonical JSON inside, signed by the
/// root. Errors: Crypto.
Result<QByteArray> writeCard(const OfficeCard &card, const PrivateKey &rootKey);

/// Errors: CardInvalid – damaged, not signed by the root it names, certificates that do not belong
/// to it, unknown or missing parts, larger than limits::kCardBytes.
Result<OfficeCard> readCard(const QByteArray &file);
/// The same, with the rule that a card breaks; nothing when it breaks one.
[[nodiscard]] std::optional<OfficeCard> readCard(const QByteArray &file,
                                                 VerificationReport &report);

} // namespace landgang::exchange
