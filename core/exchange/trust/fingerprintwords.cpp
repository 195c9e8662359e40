// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/fingerprintwords.h"

#include "core/base/digest.h"
#include "core/exchange/trust/wordlist.h"

#include <QSet>

namespace landgang::exchange {
namespace {

constexpr int kWords = 12;

} // namespace

QStringList fingerprintWords(const OfficeId &office)
{
    return wordsOf(labelledSha256("words/1", office.view()), kWords);
}

bool matchesWords(const OfficeId &office, const QList<int> &positions, const QStringList &typed)
{
    if (positions.size() != kWordsTyped || typed.size() != kWordsTyped
        || QSet<int>(positions.begin(), positions.end()).size() != kWordsTyped) {
        return false;
    }
    const QStringList words = fingerprintWords(office);
    for (int i = 0; i < kWordsTyped; ++i) {
        const QString expected = comparableWord(words.value(positions[i]));
        // Out of range gives an empty word, which nothing matches.
        if (expected.isEmpty() || comparableWord(typed[i]) != expected) {
            return false;
        }
    }
    return true;
}

} // namespace landgang::exchange
