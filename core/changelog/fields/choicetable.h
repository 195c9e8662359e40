// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace landgang::changelog {

/// One choice and the word it is written with in the log, in JSON and on the command line.
template<typename T>
using ChoiceWord = std::pair<T, QLatin1StringView>;

/// The words of an enumeration: specialised with a `kWords` in caseworkwords.h.
template<typename T>
struct ChoiceTable;

template<typename T>
concept TabledChoice = requires { ChoiceTable<T>::kWords; };

template<TabledChoice T>
[[nodiscard]] QString word(T choice)
{
    for (const auto &[value, text] : ChoiceTable<T>::kWords) {
        if (value == choice) {
            return text;
        }
    }
    Q_UNREACHABLE();
}

/// Nothing when no choice has that word.
template<TabledChoice T>
[[nodiscard]] std::optional<T> fromWord(QStringView text)
{
    for (const auto &[value, known] : ChoiceTable<T>::kWords) {
        if (text == known) {
            return value;
        }
    }
    return std::nullopt;
}

/// Every word, in the order of the enumeration.
template<TabledChoice T>
[[nodiscard]] QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, text] : ChoiceTable<T>::kWords) {
        words.append(text);
    }
    return words;
}

} // namespace landgang::changelog
