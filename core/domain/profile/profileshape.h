// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/jsonobjectreader.h"

namespace landgang {

/// What the published schema (resources/profiles/profile.schema.json) says against a JSON document.
/// The reader of profiles finds the same and explains it better; this is the proof that what is
/// published and what is read are one form.
void addShapeMistakes(const QJsonValue &document, JsonMistakes &mistakes);

} // namespace landgang
