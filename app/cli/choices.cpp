// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/choices.h"

#include "core/changelog/fieldvalues.h"

namespace landgang::cli {
namespace {

template<typename... Choices>
QStringList wordsOf(Choices... choices)
{
    return {changelog::word(choices)...};
}

} // namespace

QStringList dateStatusWords()
{
    return wordsOf(DateStatus::Calculated, DateStatus::Expected, DateStatus::Decided,
                   DateStatus::Actual);
}

QStringList legalStatusWords()
{
    return wordsOf(LegalStatus::Convicted, LegalStatus::Remand, LegalStatus::Expulsion,
                   LegalStatus::Community);
}

QStringList needWords()
{
    return wordsOf(Need::HasNeed, Need::NoNeed, Need::Declined);
}

QStringList progressWords()
{
    return wordsOf(Progress::Open, Progress::WaitingForOther, Progress::Done, Progress::NotNeeded,
                   Progress::DeclinedByPerson);
}

} // namespace landgang::cli
