// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/wordlist.h"

#include <QFile>

namespace landgang::exchange {
namespace {

/// `count` bits of `bytes` from bit `first` on, the highest of the first byte being bit 0.
int bitsAt(const QByteArray &bytes, int first, int count)
{
    int value = 0;
    for (int bit = first; bit < first + count; ++bit) {
        value = value * 2 + ((static_cast<quint8>(bytes[bit / 8]) >> (7 - bit % 8)) & 1);
    }
    return value;
}

} // namespace

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

QStringList wordsOf(const QByteArray &digest, int count)
{
    Q_ASSERT(digest.size() * 8 >= count * kBitsPerWord);
    QStringList words;
    for (int i = 0; i < count; ++i) {
        words.append(wordList().value(bitsAt(digest, i * kBitsPerWord, kBitsPerWord)));
    }
    return words;
}

QString comparableWord(const QString &word)
{
    return word.trimmed().normalized(QString::NormalizationForm_C).toLower();
}

} // namespace landgang::exchange
