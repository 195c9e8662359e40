// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/profile.h"

namespace landgang {

/// The checklist of a situation: that of the situation it is based on, or the whole profile's,
/// narrowed, retimed and added to. In the profile's order, added items last. The bases must form
/// no circle, which a profile that was read never does.
[[nodiscard]] std::vector<ItemDefinition> itemsIn(const ProfileParts &parts,
                                                  const Situation &situation);

/// Words forbidden in a situation, or in one it is based on, that `text` contains in any case of
/// letters and with any ending.
[[nodiscard]] QStringList forbiddenWordsIn(const ProfileParts &parts, const Situation &situation,
                                           Language language, QStringView text);

} // namespace landgang
