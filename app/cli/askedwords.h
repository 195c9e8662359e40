// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"

#include <QJsonArray>
#include <QString>

namespace landgang::cli {

/// Which words of an unconfirmed card are to be typed, counted from 1. The words themselves are
/// never shown here: the other office reads them aloud.
[[nodiscard]] QString askedWordsText(const OfficeId &office); ///< "2, 5 and 9"
[[nodiscard]] QJsonArray askedWordsJson(const OfficeId &office);

} // namespace landgang::cli
