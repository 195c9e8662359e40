// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/trust/certificate.h"
#include "core/exchange/trust/privatekey.h"

#include <QDateTime>
#include <QString>

namespace landgang::exchange {

/// What a new certificate shall say.
struct CertificateText {
    CertificateRole role;
    Realm realm;
    QString commonName;
    QDateTime from;
    int years;
};

/// A certificate for `key`, signed by itself. Errors: Crypto, InvalidArgument (common name).
Result<Certificate> issueRoot(const CertificateText &text, const PrivateKey &key);

/// A certificate for `key`, signed by the key of `root`. Errors: as issueRoot.
Result<Certificate> issueUnder(const Certificate &root, const PrivateKey &rootKey,
                               const CertificateText &text, const PrivateKey &key);

} // namespace landgang::exchange
