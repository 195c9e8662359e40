// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/localizedtext.h"

namespace landgang {

enum class Interpreter { NotNeeded, Needed };

/// How to speak with and write to a person: whoever writes to the state is answered in the form of
/// Norwegian they use (språklova § 15).
struct PersonLanguage {
    QString spoken = {}; ///< "polsk", "nordsamisk"; empty for Norwegian.
    Language written = Language::Bokmaal; ///< Of letters and printouts (målform).
    Interpreter interpreter = Interpreter::NotNeeded;

    bool operator==(const PersonLanguage &) const = default;
};

} // namespace landgang
