// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/trust/privatekey.h"

#include <QByteArray>
#include <QStringList>

namespace landgang::exchange {

/// The recovery sheet (gjenopprettingsark): one paper per office, in a safe. From its 256 random
/// bits come the office's root key and the key that opens the store when every passphrase is
/// forgotten: HKDF, one purpose each. Nothing else holds the root key, so admitting a colleague or
/// a PC asks for the sheet.
class RecoverySheet
{
public:
    /// How many words are on it: 256 bits and 8 that catch a word misread.
    static constexpr int kWords = 24;

    [[nodiscard]] static RecoverySheet generate();
    /// From the words as they were typed. Errors: InvalidArgument – not 24 of our words, or not
    /// together on one sheet.
    static Result<RecoverySheet> fromWords(const QStringList &words);

    /// To be printed or written down, and kept nowhere else.
    [[nodiscard]] QStringList words() const;

    /// Errors: Crypto.
    Result<PrivateKey> rootKey() const;
    /// 32 bytes that open the store's recovery slot. Whoever calls wipes them.
    [[nodiscard]] QByteArray vaultKey() const;

private:
    explicit RecoverySheet(QByteArray secret);

    QByteArray m_secret;
};

} // namespace landgang::exchange
