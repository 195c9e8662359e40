// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/phonewords.h"

#include "core/base/digest.h"
#include "core/exchange/trust/wordlist.h"

#include <algorithm>

namespace landgang::exchange {

QStringList phoneWords(const QByteArray &manifestDigest, PhoneResult result)
{
    const QByteArray answer = result == PhoneResult::Received ? QByteArrayLiteral("received")
                                                              : QByteArrayLiteral("refused");
    const QByteArray said = manifestDigest + answer;
    return wordsOf(labelledSha256("phone/1", said), kPhoneWords);
}

std::optional<PhoneResult> phoneResult(const QByteArray &manifestDigest, const QStringList &typed)
{
    for (const PhoneResult result : {PhoneResult::Received, PhoneResult::Refused}) {
        const QStringList words = phoneWords(manifestDigest, result);
        if (std::equal(words.begin(), words.end(), typed.begin(), typed.end(),
                       [](const QString &said, const QString &heard) {
                           return comparableWord(said) == comparableWord(heard);
                       })) {
            return result;
        }
    }
    return std::nullopt;
}

} // namespace landgang::exchange
