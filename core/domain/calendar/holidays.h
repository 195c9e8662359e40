// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/calendar/country.h"

#include <QDate>

namespace landgang {

/// Whether offices are closed on `day` for another reason than that it is a Saturday or Sunday.
/// Valid for years 1900–2199.
///
/// Norway: the public holidays of helligdagsfredsloven (LOV-1995-02-24-12) § 2, where Whit Sunday
/// and Easter Sunday count too, and 1 and 17 May (LOV-1947-04-26-1). Christmas Eve is a working
/// day.
///
/// Sweden: the red days (röda dagar) of lagen (1989:253) om allmänna helgdagar, and the eves of
/// Midsummer, Christmas and New Year. The eves are no public holidays, but lagen (1930:173) om
/// beräkning av lagstadgad tid 2 § lets a time limit that ends on one of them run to the next
/// working day, as on a Sunday.
[[nodiscard]] bool isHoliday(QDate day, Country country);

} // namespace landgang
