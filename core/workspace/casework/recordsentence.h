// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/setdate.h"

namespace landgang::workspace {

/// What was calculated from a sentence, and what became of the plan's dates.
struct SentenceRecord {
    SentenceTerm term; ///< With the interruptions that were recorded.
    SentenceDates dates;
    std::vector<DateSetting> settings; ///< One for each date that was stated anew.
};

/// Records the length of a sentence and states the dates that follow from it: the end as
/// calculated, parole as expected (straffegjennomføringsloven § 42), the minimum term as
/// calculated. A date that stands as decided or as having happened is left alone. Errors: NotFound,
/// InvalidArgument (no days, starts before the intake), NotPermitted.
Result<SentenceRecord> recordSentence(Workspace &workspace, const CaseId &id,
                                      const SentenceTerm &term);

} // namespace landgang::workspace
