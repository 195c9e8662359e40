// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/keyfile.h"

#include "core/base/canonicalcbor.h"
#include "core/base/digest.h"

#include <sodium.h>

#include <algorithm>

namespace landgang::store {
namespace {

constexpr qsizetype kSaltSize = 16;
constexpr qsizetype kHashSize = 32;
constexpr int kMaximumSlots = 1000;
constexpr char kFormat[] = "landgang keys/1";
constexpr char kRecoveryLabel[] = "recovery/1";

Error damaged()
{
    return Error{
        ErrorCode::StoreDamaged,
        QStringLiteral("The store's key file is damaged. The store itself was not touched. "
                       "Bring the key file back from a backup.")};
}

Error wrongPassphrase()
{
    return Error{ErrorCode::WrongPassphrase,
                 QStringLiteral("Name and passphrase do not open this store.")};
}

} // namespace

KeyFile KeyFile::make()
{
    KeyFile file;
    file.m_salt = QByteArray(kSaltSize, Qt::Uninitialized);
    randombytes_buf(file.m_salt.data(), kSaltSize);
    return file;
}

QByteArray KeyFile::toBytes() const
{
    CborWriter writer;
    writer.beginArray(4);
    writer.text(QString::fromLatin1(kFormat));
    writer.bytes(m_salt);
    writer.beginArray(m_slots.size() * 2);
    for (const Slot &slot : m_slots) {
        writer.bytes(slot.name);
        writer.bytes(slot.sealed);
    }
    writer.endArray();
    writer.bytes(m_recovery);
    writer.endArray();
    const QByteArray content = writer.result();
    return content + labelledSha256(kFormat, content);
}

Result<KeyFile> KeyFile::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < kHashSize) {
        return damaged();
    }
    const QByteArray content = bytes.chopped(kHashSize);
    if (labelledSha256(kFormat, content) != bytes.last(kHashSize)) {
        return damaged();
    }
    CborReader reader(content);
    reader.enterArray(4);
    const QString format = reader.text();
    KeyFile file;
    file.m_salt = reader.bytes();
    const qsizetype fields = reader.enterArray();
    for (qsizetype i = 0; i + 1 < fields && i < 2 * kMaximumSlots; i += 2) {
        QByteArray name = reader.bytes();
        file.m_slots.push_back({std::move(name), reader.bytes()});
    }
    reader.leave();
    file.m_recovery = reader.bytes();
    reader.leave();
    const bool isOurs = reader.finish() && format == QLatin1StringView(kFormat)
        && file.m_salt.size() == kSaltSize
        && std::all_of(file.m_slots.begin(), file.m_slots.end(),
                       [](const Slot &slot) { return slot.name.size() == kHashSize; });
    return isOurs ? Result<KeyFile>(std::move(file)) : damaged();
}

QByteArray KeyFile::hashOf(const QString &name) const
{
    // As the same name is typed on different days: spaces, case, composed or decomposed letters.
    const QString comparable =
        name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
    return labelledSha256("landgang user/1", QByteArray(m_salt + comparable.toUtf8()));
}

const KeyFile::Slot *KeyFile::find(const QString &name) const
{
    if (name.trimmed().isEmpty()) {
        return m_slots.size() == 1 ? &m_slots.front() : nullptr;
    }
    const QByteArray hash = hashOf(name);
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
                                    [&hash](const Slot &slot) { return slot.name == hash; });
    return found == m_slots.end() ? nullptr : &*found;
}

bool KeyFile::knows(const QString &name) const
{
    return find(name) != nullptr;
}

Result<SlotContent> KeyFile::open(const QString &name, const QString &passphrase) const
{
    const Slot *const slot = find(name);
    if (slot == nullptr) {
        return name.trimmed().isEmpty()
            ? Error{ErrorCode::WrongPassphrase,
                    QStringLiteral("Several colleagues use this store: say who you are.")}
            : wrongPassphrase();
    }
    Result<QByteArray> secret = openSlot(slot->sealed, passphrase);
    if (!secret) {
        return secret.error();
    }
    if (secret->size() < DataKey::kSize) {
        return damaged();
    }
    QByteArray user = secret->sliced(DataKey::kSize);
    DataKey key(secret->first(DataKey::kSize));
    wipe(*secret);
    return SlotContent{std::move(key), std::move(user)};
}

Result<DataKey> KeyFile::openWithSheet(const DataKey &sheet) const
{
    Result<QByteArray> key = openSecret(sheet, kRecoveryLabel, m_recovery);
    if (!key || key->size() != DataKey::kSize) {
        return Error{ErrorCode::WrongPassphrase,
                     QStringLiteral("This recovery sheet does not open this store.")};
    }
    return DataKey(*std::move(key));
}

Result<> KeyFile::close(const QString &name, const QString &passphrase, const SlotContent &content,
                        Argon2Cost cost)
{
    QByteArray secret = content.key.bytes().toByteArray() + content.user;
    Result<QByteArray> sealed = closeSlot(secret, passphrase, cost);
    wipe(secret);
    if (!sealed) {
        return sealed.error();
    }
    const QByteArray hash = hashOf(name);
    std::erase_if(m_slots, [&hash](const Slot &slot) { return slot.name == hash; });
    m_slots.push_back({hash, *std::move(sealed)});
    return {};
}

Result<> KeyFile::remove(const QString &name)
{
    if (!knows(name)) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("No colleague of that name can open this store.")};
    }
    if (m_slots.size() == 1) {
        return Error{ErrorCode::NotPermitted,
                     QStringLiteral("Nobody else can open this store. Let somebody in first.")};
    }
    const QByteArray hash = hashOf(name);
    std::erase_if(m_slots, [&hash](const Slot &slot) { return slot.name == hash; });
    return {};
}

void KeyFile::closeWithSheet(const DataKey &sheet, const DataKey &key)
{
    m_recovery = sealSecret(sheet, kRecoveryLabel, key.bytes());
}

} // namespace landgang::store
