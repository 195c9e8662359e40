// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/openoffice.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/store/metastore.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/store/vault/keyslot.h"
#include "core/workspace/storefiles.h"
#include "core/workspace/workspacestate.h"

#include <QDir>
#include <QFileInfo>

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

struct NewIdentity {
    QByteArray cardFile;
    DeviceId device;
    UserId user;
    QByteArray deviceKey;
    QByteArray encryptionKey;
};

/// Makes the office. The root signs the certificates and the card and is gone when this returns: nothing
/// stores it.
Result<NewIdentity> makeIdentity(const NewOffice &office, Environment environment)
{
    const QDateTime now = environment.clock.now();
    const Result<OfficeRoot> root = OfficeRoot::create(office.name, office.realm, now);
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

Result<> writeIdentity(store::Database &database, const store::DataKey &key, const NewIdentity &identity,
                       IdSource &ids)
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

Result<std::unique_ptr<WorkspaceState>> readState(const QString &folder, std::unique_ptr<QLockFile> lock,
                                                  std::unique_ptr<store::Database> database,
                                                  const store::DataKey &key, Environment environment)
{
    const store::MetaStore meta(*database);
    Result<QByteArray> cardFile = remembered(meta, kCard);
    Result<exchange::PrivateKey> deviceKey = rememberedKey(meta, kDeviceKey, key, "device");
    Result<exchange::PrivateKey> encryptionKey =
        rememberedKey(meta, kEncryptionKey, key, "encryption");
    const Result<UserId> user = rememberedId<UserId>(meta, kUser);
    const Result<DeviceId> device = rememberedId<DeviceId>(meta, kDevice);
    const Result<Stream::Nonce> nonce = rememberedId<Stream::Nonce>(meta, kPrivateNonce);
    if (!cardFile || !deviceKey || !encryptionKey || !user || !device || !nonce) {
        return Error{ErrorCode::StoreDamaged, u"The store does not know who it belongs to."_s};
    }
    Result<OfficeCard> card = exchange::readCard(*cardFile);
    const exchange::Certificate *certificate = card ? card->device(*device) : nullptr;
    Result<Profile> profile = loadProfile(StoreFiles(folder));
    if (!profile) {
        return profile.error();
    }
    if (certificate == nullptr || !card->staffName(*user)) {
        return Error{ErrorCode::StoreDamaged, u"The office card in the store is damaged."_s};
    }
    Identity deviceIdentity{*std::move(deviceKey), *certificate};
    Identity encryption{*std::move(encryptionKey), card->encryption};
    const Stream privateStream = Stream::privateOf(card->office(), *nonce);
    auto state = std::make_unique<WorkspaceState>(
        WorkspaceState::Parts{folder, std::move(lock), std::move(database), *std::move(profile),
                              *std::move(cardFile), *std::move(card), std::move(deviceIdentity),
                              std::move(encryption), *user, privateStream},
        environment);
    if (const Result<> offices = state->loadOffices(); !offices) {
        return offices.error();
    }
    return state;
}

Result<std::unique_ptr<store::Database>> openDatabase(const StoreFiles &files)
{
    Result<std::unique_ptr<store::Database>> database = store::Database::open(files.database);
    if (!database) {
        return database;
    }
    if (const Result<> schema = store::ensureSchema(**database); !schema) {
        return schema.error();
    }
    return database;
}

Result<> checkNewOffice(const QString &folder, const NewOffice &office, const QString &passphrase)
{
    if (office.name.trimmed().isEmpty() || office.userName.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"An office needs a name, and so does its first colleague."_s};
    }
    if (passphrase.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, u"A store needs a passphrase."_s};
    }
    if (QFileInfo::exists(folder) && !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        return Error{ErrorCode::AlreadyExists,
                     u"The folder %1 is not empty. A new store needs a folder of its own."_s.arg(folder)};
    }
    return {};
}

/// A folder that is taken away again unless the store in it was finished.
class NewFolder
{
public:
    explicit NewFolder(const QString &path)
        : m_path(path)
        , m_existed(QFileInfo::exists(path))
        , m_made(QDir().mkpath(path))
    {
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;
    ~NewFolder()
    {
        if (m_made && !m_kept) {
            QDir folder(m_path);
            for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
                folder.remove(name);
            }
            if (!m_existed) {
                QDir().rmdir(m_path);
            }
        }
    }

    [[nodiscard]] bool isMade() const { return m_made; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_existed;
    bool m_made;
    bool m_kept = false;
};

Result<> fillStore(const QString &folder, const NewOffice &office, const QString &passphrase,
                   Environment environment)
{
    const StoreFiles files(folder);
    if (!office.profileFile.isEmpty()) {
        const Result<QByteArray> json = readFileBounded(office.profileFile, limits::kProfileBytes);
        if (!json) {
            return json.error();
        }
        if (const Result<Profile> profile = Profile::fromJson(*json, office.profileFile); !profile) {
            return profile.error();
        }
        if (const Result<> written = writeFileSafely(files.profile, *json); !written) {
            return written;
        }
    }
    const Result<NewIdentity> identity = makeIdentity(office, environment);
    if (!identity) {
        return identity.error();
    }
    const store::DataKey key = store::DataKey::generate();
    const Result<QByteArray> slot = store::closeSlot(key, passphrase);
    if (!slot) {
        return slot.error();
    }
    Result<std::unique_ptr<store::Database>> database = openDatabase(files);
    if (!database) {
        return database.error();
    }
    if (const Result<> written = writeIdentity(**database, key, *identity, environment.ids); !written) {
        return written;
    }
    return writeFileSafely(files.slot, *slot, FileAudience::OwnerOnly);
}

} // namespace

Result<std::unique_ptr<Workspace>> createOffice(const QString &folder, const NewOffice &office,
                                                const QString &passphrase, Environment environment)
{
    if (const Result<> possible = checkNewOffice(folder, office, passphrase); !possible) {
        return possible.error();
    }
    NewFolder made(folder);
    if (!made.isMade()) {
        return Error{ErrorCode::FileWrite, u"The folder %1 cannot be made."_s.arg(folder)};
    }
    if (const Result<> filled = fillStore(folder, office, passphrase, environment); !filled) {
        return filled.error();
    }
    made.keep();
    return openOffice(folder, passphrase, environment);
}

Result<std::unique_ptr<Workspace>> openOffice(const QString &folder, const QString &passphrase,
                                              Environment environment)
{
    const StoreFiles files(folder);
    if (!QFileInfo::exists(files.database) || !QFileInfo::exists(files.slot)) {
        return Error{ErrorCode::StoreMissing, u"There is no store in %1."_s.arg(folder)};
    }
    Result<std::unique_ptr<QLockFile>> lock = lockStore(files);
    if (!lock) {
        return lock.error();
    }
    const Result<QByteArray> slot = readFileBounded(files.slot, limits::kMegabyte);
    if (!slot) {
        return slot.error();
    }
    const Result<store::DataKey> key = store::openSlot(*slot, passphrase);
    if (!key) {
        return key.error();
    }
    Result<std::unique_ptr<store::Database>> database = openDatabase(files);
    if (!database) {
        return database.error();
    }
    Result<std::unique_ptr<WorkspaceState>> state =
        readState(QDir(folder).absolutePath(), *std::move(lock), *std::move(database), *key, environment);
    if (!state) {
        return state.error();
    }
    return std::make_unique<Workspace>(*std::move(state));
}

} // namespace landgang::workspace
