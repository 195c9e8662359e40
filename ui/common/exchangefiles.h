// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

/// The files that pass between offices, by their names.
namespace landgang::ui {

[[nodiscard]] bool isOfficeCard(const QString &path);

/// "nordvik-fengsel.landgang-card"
[[nodiscard]] QString cardFileName(const QString &office);
/// "nordvik-fengsel-to-nav-moss-12.landgang": names of offices and a number, never of a person.
[[nodiscard]] QString bundleFileName(const QString &from, const QString &to, quint64 number);

// What file dialogs offer.
[[nodiscard]] QString cardFilter();
[[nodiscard]] QString bundleFilter();
[[nodiscard]] QString receivedFilter(); ///< Bundles and cards.

} // namespace landgang::ui
