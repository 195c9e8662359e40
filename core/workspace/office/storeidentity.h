// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/vault/keyslot.h"
#include "core/workspace/office/createoffice.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {

/// A new office's card, ids and private keys, on their way into its store.
struct NewIdentity {
    QByteArray cardFile;
    DeviceId device;
    UserId user;
    QByteArray deviceKey; ///< PKCS #8 DER, to be sealed at once.
    QByteArray encryptionKey; ///< PKCS #8 DER, to be sealed at once.
};

/// Makes the office. The root signs the certificates and the card and is gone when this returns:
/// nothing stores it. Errors: Crypto, InvalidArgument.
Result<NewIdentity> makeIdentity(const NewOffice &office, Environment environment);

/// Makes the store remember whose it is, with the keys sealed under `key`. Errors: Database.
Result<> writeIdentity(store::Database &database, const store::DataKey &key,
                       const NewIdentity &identity, IdSource &ids);

/// Puts a new card of the office in the place of the old one. Errors: Database.
Result<> writeCard(store::Database &database, const QByteArray &cardFile);

/// What a store remembers of whose it is.
struct StoredIdentity {
    QByteArray cardFile;
    exchange::OfficeCard card;
    exchange::Identity device;
    exchange::Identity encryption;
    UserId user;
    changelog::Stream privateStream;
};

/// Errors: StoreDamaged.
Result<StoredIdentity> readIdentity(store::Database &database, const store::DataKey &key);

} // namespace landgang::workspace
