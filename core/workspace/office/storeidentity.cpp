// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/storeidentity.h"

#include "core/store/metastore.h"
#include "core/store/transaction.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Stream;
using exchange::Identity;
using exchange::OfficeCard;
using exchange::OfficeRoot;

// What the store remembers of itself (store::MetaStore).
const QString kCard = u"card"_s;
const QString kUser = u"user"_s;
const QString kDevice = u"device"_s;
const QString kPrivateNonce = u"private-nonce"_s;
const QString kDeviceKey = u"device-key"_s;
const QString kEncryptionKey = u"encryption-key"_s;

Result<QByteArray> remembered(const store::MetaStore &meta, const QString &key)
{
    const Result<std::optional<QByteArray>> value = meta.value(key);
    if (!value) {
        return value.error();
    }
    if (!*value) {
        return Error{ErrorCode::StoreDamaged, u"The store does not know its own %1."_s.arg(key)};
    }
    return **value;
}

template<typename Id>
Result<Id> rememberedId(const store::MetaStore &meta, const QString &key)
{
    const Result<QByteArray> bytes = remembered(meta, key);
    if (!bytes) {
        return bytes.error();
    }
    const std::optional<Id> id = Id::fromBytes(*bytes);
    if (!id) {
        return Error{ErrorCode::StoreDamaged, u"The store's own %1 is damaged."_s.arg(key)};
    }
    return *id;
}

Result<exchange::PrivateKey> rememberedKey(const store::MetaStore &meta, const QString &name,
                                           const store::DataKey &key, QByteArrayView label)
{
    const Result<QByteArray> sealed = remembered(meta, name);
    if (!sealed) {
        return sealed.error();
    }
    const Result<QByteArray> der = store::openSecret(key, label, *sealed);
    if (!der) {
        return der.error();
    }
    return exchange::PrivateKey::fromPkcs8(*der);
}

Error damaged()
{
    return Error{ErrorCode::StoreDamaged, u"The store does not know whose it is."_s};
}

} // namespace

Result<NewIdentity> makeIdentity(const NewOffice &office, Environment environment)
{
    const QDateTime now = environment.clock.now();
    const Result<OfficeRoot> root =
        OfficeRoot::fromSheet(office.sheet, office.name, office.realm, now);
    if (!root) {
        return root.error();
    }
    const Result<Identity> device = root->issueDevice(office.name, now);
    if (!device) {
        return device.error();
    }
    const Result<Identity> encryption = root->issueEncryption(now);
    if (!encryption) {
        return encryption.error();
    }
    const auto user = environment.ids.next<UserId>();
    const QDateTime issued = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    const OfficeCard card{office.name,
                          office.kind,
                          office.municipality,
                          office.phone,
                          issued,
                          {{user, office.userName, office.userFunction}},
                          root->certificate(),
                          {device->certificate},
                          encryption->certificate};
    Result<QByteArray> cardFile = exchange::writeCard(card, root->key());
    if (!cardFile) {
        return cardFile.error();
    }
    return NewIdentity{*std::move(cardFile), device->certificate.deviceId(), user,
                       device->key.toPkcs8(), encryption->key.toPkcs8()};
}

Result<> writeIdentity(store::Database &database, const store::DataKey &key,
                       const NewIdentity &identity, IdSource &ids)
{
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    store::MetaStore meta(database);
    const std::pair<QString, QByteArray> values[] = {
        {kCard, identity.cardFile},
        {kUser, identity.user.toBytes()},
        {kDevice, identity.device.toBytes()},
        {kPrivateNonce, ids.bytes(Stream::Nonce::kSize)},
        {kDeviceKey, store::sealSecret(key, "device", identity.deviceKey)},
        {kEncryptionKey, store::sealSecret(key, "encryption", identity.encryptionKey)},
    };
    for (const auto &[name, value] : values) {
        if (const Result<> set = meta.set(name, value); !set) {
            return set;
        }
    }
    return transaction->commit();
}

Result<> writeCard(store::Database &database, const QByteArray &cardFile)
{
    return store::MetaStore(database).set(kCard, cardFile);
}

Result<StoredIdentity> readIdentity(store::Database &database, const store::DataKey &key)
{
    const store::MetaStore meta(database);
    Result<QByteArray> cardFile = remembered(meta, kCard);
    Result<exchange::PrivateKey> deviceKey = rememberedKey(meta, kDeviceKey, key, "device");
    Result<exchange::PrivateKey> encryptionKey =
        rememberedKey(meta, kEncryptionKey, key, "encryption");
    const Result<UserId> user = rememberedId<UserId>(meta, kUser);
    const Result<DeviceId> device = rememberedId<DeviceId>(meta, kDevice);
    const Result<Stream::Nonce> nonce = rememberedId<Stream::Nonce>(meta, kPrivateNonce);
    if (!cardFile || !deviceKey || !encryptionKey || !user || !device || !nonce) {
        return damaged();
    }
    Result<OfficeCard> card = exchange::readCard(*cardFile);
    const exchange::Certificate *certificate = card ? card->device(*device) : nullptr;
    if (certificate == nullptr || !card->staffName(*user)) {
        return damaged();
    }
    Identity deviceIdentity{*std::move(deviceKey), *certificate};
    Identity encryption{*std::move(encryptionKey), card->encryption};
    const Stream privateStream = Stream::privateOf(card->office(), *nonce);
    return StoredIdentity{*std::move(cardFile),
                          *std::move(card),
                          std::move(deviceIdentity),
                          std::move(encryption),
                          *user,
                          privateStream};
}

} // namespace landgang::workspace
