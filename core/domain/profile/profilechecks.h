// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/jsonobjectreader.h"
#include "core/domain/profile/profile.h"

#include <QHash>

namespace landgang {

/// Where an entry stands, by list and key: a value of JsonLines.
using EntryPlaces = QHash<std::pair<QString, QString>, int>;

/// The rules of a profile that are about several entries at once. Each adds what is wrong.

/// Something is guaranteed, and nothing guaranteed is without items: it could never be in place.
void checkGuarantee(const ProfileParts &parts, const EntryPlaces &places, JsonMistakes &mistakes);

/// No item waits for itself, and no situation is based on itself, by however many steps.
void checkCircles(const ProfileParts &parts, const EntryPlaces &places, JsonMistakes &mistakes);

/// What fulfils a duty is shared as one, its area holds nothing else, and no situation drops it.
void checkDuties(const ProfileParts &parts, const EntryPlaces &places, JsonMistakes &mistakes);

/// A situation has items, retimes only its own and writes none of its forbidden words. There must
/// be no circles.
void checkSituations(const ProfileParts &parts, const EntryPlaces &places, JsonMistakes &mistakes);

} // namespace landgang
