// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/casework/caselife.h"
#include "core/domain/casework/guardian.h"
#include "core/domain/casework/personlanguage.h"
#include "core/domain/casework/protection.h"
#include "core/domain/dates/datehistory.h"
#include "core/domain/dates/sentence.h"
#include "core/domain/keys.h"
#include "core/domain/statement.h"

#include <QString>

#include <vector>

namespace landgang {

/// One of several things of a kind: an entity of its own with one answer.
template<typename T>
struct Recorded {
    StreamId stream;
    EntityId entity;
    Answer<T> answer;

    bool operator==(const Recorded &) const = default;
};

/// What frames a case beside name, intake and release: its situation, its further dates, what
/// happens to it, and what must be known of the person. Parts in streams this office may not see
/// are empty.
struct CaseFrame {
    Answer<SituationKey> situation = {};
    Answer<QDate> birth = {};
    Answer<Guardian> guardian = {};
    Answer<AddressProtection> protection = {};
    Answer<PersonLanguage> language = {};
    Answer<QString> municipalityNow = {}; ///< Where the prison is (fengslingskommune).
    Answer<CodeKey> releaseReason = {}; ///< Why the release date moved last.
    Answer<SentenceTerm> term = {};
    std::vector<Recorded<DateStatement>> dates = {}; ///< Without the release. Oldest first.
    std::vector<Recorded<CaseEvent>> events = {}; ///< Oldest first.

    bool operator==(const CaseFrame &) const = default;
};

} // namespace landgang
