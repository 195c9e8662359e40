// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/trust/certificate.h"
#include "core/exchange/trust/privatekey.h"
#include "core/exchange/trust/recoverysheet.h"

#include <QDateTime>
#include <QString>

namespace landgang::exchange {

/// A private key with the certificate that names it.
struct Identity {
    PrivateKey key;
    Certificate certificate;
};

/// The root of an office: the key that *is* the office. It is needed when a PC is admitted or a
/// card is signed and at no other time; nothing stores it. It comes from the recovery sheet.
class OfficeRoot
{
public:
    /// A new office whose key exists nowhere else. `name` becomes the subject's common name. `now`
    /// starts the validity (20 years). Errors: Crypto, InvalidArgument (empty name or longer than
    /// 64 characters, X.520 ub-common-name).
    static Result<OfficeRoot> create(const QString &name, Realm realm, const QDateTime &now);

    /// A new office whose root key is that of `sheet`. Errors: as create.
    static Result<OfficeRoot> fromSheet(const RecoverySheet &sheet, const QString &name,
                                        Realm realm, const QDateTime &now);
    /// The root that `certificate` is of, once more. Errors: NotPermitted – `sheet` is that of
    /// another office; Crypto.
    static Result<OfficeRoot> restored(const RecoverySheet &sheet, const Certificate &certificate);

    [[nodiscard]] const Certificate &certificate() const { return m_identity.certificate; }
    [[nodiscard]] const PrivateKey &key() const { return m_identity.key; }

    /// Makes a key and certificate for one PC, or for receiving bundles. Valid 10 years.
    Result<Identity> issueDevice(const QString &label, const QDateTime &now) const;
    Result<Identity> issueEncryption(const QDateTime &now) const;

private:
    explicit OfficeRoot(Identity identity);
    static Result<OfficeRoot> withKey(PrivateKey key, const QString &name, Realm realm,
                                      const QDateTime &now);

    Identity m_identity;
};

} // namespace landgang::exchange
