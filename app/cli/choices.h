// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

/// The words that stand for choices on the command line: those of the change log, in its order.
namespace landgang::cli {

[[nodiscard]] QStringList dateStatusWords();
[[nodiscard]] QStringList legalStatusWords();
[[nodiscard]] QStringList needWords();
[[nodiscard]] QStringList progressWords();

} // namespace landgang::cli
