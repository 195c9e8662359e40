// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/mapping.h"

namespace landgang {
namespace {

QDate lastSeen(const MappingAnswer &answer)
{
    return answer.confirmed.value_or(answer.answered);
}

std::optional<MappingAnswer> latestOf(const std::vector<MappingAnswer> &answers,
                                      const CodeKey &question, MappingAgency agency)
{
    std::optional<MappingAnswer> latest;
    for (const MappingAnswer &answer : answers) {
        if (answer.question == question && answer.agency == agency
            && (!latest || answer.answered >= latest->answered)) {
            latest = answer;
        }
    }
    return latest;
}

MappingMatch matchOf(const MappingRow &row)
{
    if (!row.correctionalService && !row.nav) {
        return MappingMatch::NeitherAsked;
    }
    if (!row.correctionalService || !row.nav) {
        return MappingMatch::OneAsked;
    }
    if (row.correctionalService->outcome != row.nav->outcome) {
        return MappingMatch::Different;
    }
    return row.correctionalService->note.trimmed() == row.nav->note.trimmed()
        ? MappingMatch::Same
        : MappingMatch::NotesDiffer;
}

} // namespace

std::vector<MappingRow> sideBySide(const std::vector<CodeKey> &questions,
                                   const std::vector<MappingAnswer> &answers)
{
    std::vector<MappingRow> rows;
    for (const CodeKey &question : questions) {
        MappingRow row{question, latestOf(answers, question, MappingAgency::CorrectionalService),
                       latestOf(answers, question, MappingAgency::Nav)};
        row.match = matchOf(row);
        rows.push_back(row);
    }
    return rows;
}

bool isStale(const MappingAnswer &answer, QDate today)
{
    return lastSeen(answer).daysTo(today) > kMappingAnswerDays;
}

MappingAnswer confirmedUnchanged(MappingAnswer answer, QDate today)
{
    answer.confirmed = today;
    return answer;
}

} // namespace landgang
