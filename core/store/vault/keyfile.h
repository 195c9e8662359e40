// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/store/vault/keyslot.h"

#include <optional>
#include <vector>

namespace landgang::store {

/// What a slot lets in: the store, and who it is that opens it.
struct SlotContent {
    DataKey key;
    QByteArray user; ///< Opaque to the vault: the colleague's id.
};

/// The file beside the database that holds its data key: closed once for each colleague with their
/// passphrase and once with the recovery sheet. A colleague's slot is found by a salted hash of
/// their name, so opening costs one run of Argon2id however many there are, and the file tells how
/// many work here but not who. A checksum over the whole tells a damaged file from a wrong
/// passphrase. Changes are made in memory; whoever holds it writes `toBytes` by the safe writer.
class KeyFile
{
public:
    /// Without slots.
    [[nodiscard]] static KeyFile make();
    /// Errors: StoreDamaged.
    static Result<KeyFile> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] size_t colleagues() const { return m_slots.size(); }
    [[nodiscard]] bool knows(const QString &name) const;

    /// `name` may be empty when there is one colleague only. Errors: WrongPassphrase – also for a
    /// name that has no slot; StoreDamaged; Crypto.
    Result<SlotContent> open(const QString &name, const QString &passphrase) const;
    /// Errors: WrongPassphrase (of another sheet), StoreDamaged.
    Result<DataKey> openWithSheet(const DataKey &sheet) const;

    /// Adds a colleague's slot, or replaces it. Errors: Crypto.
    Result<> close(const QString &name, const QString &passphrase, const SlotContent &content,
                   Argon2Cost cost = {});
    /// Errors: NotFound, NotPermitted (the last one).
    Result<> remove(const QString &name);
    void closeWithSheet(const DataKey &sheet, const DataKey &key);

private:
    struct Slot {
        QByteArray name; ///< Salted hash.
        QByteArray sealed;
    };

    [[nodiscard]] QByteArray hashOf(const QString &name) const;
    [[nodiscard]] const Slot *find(const QString &name) const;

    QByteArray m_salt;
    std::vector<Slot> m_slots;
    QByteArray m_recovery; ///< Empty: no sheet.
};

} // namespace landgang::store
