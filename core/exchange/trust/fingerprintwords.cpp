// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/fingerprintwords.h"

#include "core/base/digest.h"

#include <QFile>
#include <QSet>

namespace landgang::exchange {
namespace {

constexpr int kWords = 12;
constexpr int kBitsPerWord = 11;

const QStringList &wordList()
{
    static const QStringList words = [] {
        QFile file(QStringLiteral(":/landgang/words/landgang-words-nb.txt"));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        return isThere ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                       : QStringList();
    }();
    return words;
}

/// `count` bits of `bytes` from bit `first` on, the highest of the first byte being bit 0.
int bitsAt(const QByteArray &bytes, int first, int count)
{
    int value = 0;
    for (int bit = first; bit < first + count; ++bit) {
        value = value * 2 + ((static_cast<quint8>(bytes[bit / 8]) >> (7 - bit % 8)) & 1);
    }
    return value;
}

QString comparable(const QString &word)
{
    return word.trimmed().normalized(QString::NormalizationForm_C).toLower();
}

} // namespace

QStringList fingerprintWords(const OfficeId &office)
{
    const QByteArray digest = labelledSha256("words/1", office.view());
    QStringList words;
    for (int i = 0; i < kWords; ++i) {
        words.append(wordList().value(bitsAt(digest, i * kBitsPerWord, kBitsPerWord)));
    }
    return words;
}

bool matchesWords(const OfficeId &office, const QList<int> &positions, const QStringList &typed)
{
    if (positions.size() != kWordsTyped || typed.size() != kWordsTyped
        || QSet<int>(positions.begin(), positions.end()).size() != kWordsTyped) {
        return false;
    }
    const QStringList words = fingerprintWords(office);
    for (int i = 0; i < kWordsTyped; ++i) {
        const QString expected = comparable(words.value(positions[i]));
        // Out of range gives an empty word, which nothing matches.
        if (expected.isEmpty() || comparable(typed[i]) != expected) {
            return false;
        }
    }
    return true;
}

} // namespace landgang::exchange
