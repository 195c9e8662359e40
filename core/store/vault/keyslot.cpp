// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/keyslot.h"

#include "core/base/canonicalcbor.h"

#include <sodium.h>

namespace landgang::store {
namespace {

// A slot from a hostile disk must not make the program eat all memory.
constexpr qint64 kMaximumPasses = 16;
constexpr qint64 kMaximumMemory = 1024LL * 1024 * 1024;
constexpr char kSlotLabel[] = "slot/1";

struct Slot {
    qint64 passes;
    qint64 memory;
    QByteArray salt;
    QByteArray sealed;
};

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

bool ready()
{
    return sodium_init() >= 0;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

Error damaged(const QString &what)
{
    return Error{ErrorCode::StoreDamaged, what};
}

QByteArray encodeSlot(const Slot &slot)
{
    CborWriter writer;
    writer.beginArray(5);
    writer.text(u"argon2id");
    writer.integer(slot.passes);
    writer.integer(slot.memory);
    writer.bytes(slot.salt);
    writer.bytes(slot.sealed);
    writer.endArray();
    return writer.result();
}

Result<Slot> decodeSlot(const QByteArray &bytes)
{
    CborReader reader(bytes);
    reader.enterArray(5);
    const QString kind = reader.text();
    Slot slot{reader.integer(), reader.integer(), reader.bytes(), reader.bytes()};
    reader.leave();
    if (!reader.finish() || kind != u"argon2id" || slot.salt.size() != crypto_pwhash_SALTBYTES
        || slot.passes < 1 || slot.passes > kMaximumPasses || slot.memory < 8 * 1024
        || slot.memory > kMaximumMemory) {
        return damaged(QStringLiteral("The store's key file is damaged."));
    }
    return slot;
}

Result<DataKey> deriveKey(const Slot &slot, const QString &passphrase)
{
    // The same passphrase typed with composed or decomposed letters must open the same store.
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(DataKey::kSize, Qt::Uninitialized);
    const int derived =
        crypto_pwhash(data(key), static_cast<size_t>(key.size()), text.constData(),
                      static_cast<size_t>(text.size()), data(QByteArrayView(slot.salt)),
                      static_cast<unsigned long long>(slot.passes),
                      static_cast<size_t>(slot.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    if (derived != 0) {
        return Error{ErrorCode::Crypto,
                     QStringLiteral("There is not enough memory to check the passphrase.")};
    }
    return DataKey(std::move(key));
}

} // namespace

QByteArray sealSecret(const DataKey &key, QByteArrayView label, QByteArrayView secret)
{
    (void)ready();
    const QByteArray nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray sealed(secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        data(sealed), &length, data(secret), static_cast<unsigned long long>(secret.size()),
        data(label), static_cast<unsigned long long>(label.size()), nullptr,
        data(QByteArrayView(nonce)), data(key.bytes()));
    return nonce + sealed;
}

Result<QByteArray> openSecret(const DataKey &key, QByteArrayView label, const QByteArray &sealed)
{
    constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (!ready() || sealed.size() < kNonce + kTag) {
        return damaged(QStringLiteral("A sealed secret of the store is too short."));
    }
    const QByteArrayView nonce = QByteArrayView(sealed).first(kNonce);
    const QByteArrayView cipher = QByteArrayView(sealed).sliced(kNonce);
    QByteArray secret(cipher.size() - kTag, Qt::Uninitialized);
    unsigned long long length = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            data(secret), &length, nullptr, data(cipher),
            static_cast<unsigned long long>(cipher.size()), data(label),
            static_cast<unsigned long long>(label.size()), data(nonce), data(key.bytes()))
        != 0) {
        return damaged(QStringLiteral("A sealed secret of the store does not open."));
    }
    return secret;
}

Result<QByteArray> closeSlot(QByteArrayView secret, const QString &passphrase, Argon2Cost cost)
{
    (void)ready();
    Slot slot{cost.passes, cost.memory, randomBytes(crypto_pwhash_SALTBYTES), {}};
    const Result<DataKey> passphraseKey = deriveKey(slot, passphrase);
    if (!passphraseKey) {
        return passphraseKey.error();
    }
    slot.sealed = sealSecret(*passphraseKey, kSlotLabel, secret);
    return encodeSlot(slot);
}

Result<QByteArray> openSlot(const QByteArray &bytes, const QString &passphrase)
{
    const Result<Slot> slot = decodeSlot(bytes);
    if (!slot) {
        return slot.error();
    }
    const Result<DataKey> passphraseKey = deriveKey(*slot, passphrase);
    if (!passphraseKey) {
        return passphraseKey.error();
    }
    Result<QByteArray> secret = openSecret(*passphraseKey, kSlotLabel, slot->sealed);
    if (!secret) {
        return Error{ErrorCode::WrongPassphrase,
                     QStringLiteral("Name and passphrase do not open this store.")};
    }
    return secret;
}

} // namespace landgang::store
