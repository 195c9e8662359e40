// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fields/choicetable.h"
#include "core/domain/casework/caselife.h"
#include "core/domain/casework/personlanguage.h"
#include "core/domain/casework/protection.h"
#include "core/domain/dates/planneddate.h"
#include "core/domain/dates/sentence.h"

/// Words of choices about a case as a whole.
namespace landgang::changelog {

template<>
struct ChoiceTable<DateKind> {
    static constexpr std::array kWords{
        ChoiceWord<DateKind>{DateKind::SentenceEnd, QLatin1StringView("sentence-end")},
        ChoiceWord<DateKind>{DateKind::MinimumTerm, QLatin1StringView("minimum-term")},
        ChoiceWord<DateKind>{DateKind::Parole, QLatin1StringView("parole")},
        ChoiceWord<DateKind>{DateKind::PrisonTransfer, QLatin1StringView("prison-transfer")},
        ChoiceWord<DateKind>{DateKind::ElectronicControl, QLatin1StringView("electronic-control")},
        ChoiceWord<DateKind>{DateKind::Institution, QLatin1StringView("institution")},
        ChoiceWord<DateKind>{DateKind::OutsidePrison, QLatin1StringView("outside-prison")},
        ChoiceWord<DateKind>{DateKind::TransitionalHousing,
                             QLatin1StringView("transitional-housing")},
        ChoiceWord<DateKind>{DateKind::Release, QLatin1StringView("release")},
    };
};

template<>
struct ChoiceTable<SentenceKind> {
    static constexpr std::array kWords{
        ChoiceWord<SentenceKind>{SentenceKind::Imprisonment, QLatin1StringView("imprisonment")},
        ChoiceWord<SentenceKind>{SentenceKind::FineSubsidiary,
                                 QLatin1StringView("fine-subsidiary")},
        ChoiceWord<SentenceKind>{SentenceKind::PreventiveDetention,
                                 QLatin1StringView("preventive-detention")},
    };
};

template<>
struct ChoiceTable<CaseEventKind> {
    static constexpr std::array kWords{
        ChoiceWord<CaseEventKind>{CaseEventKind::Admission, QLatin1StringView("admission")},
        ChoiceWord<CaseEventKind>{CaseEventKind::PrisonTransfer,
                                  QLatin1StringView("prison-transfer")},
        ChoiceWord<CaseEventKind>{CaseEventKind::Interruption, QLatin1StringView("interruption")},
        ChoiceWord<CaseEventKind>{CaseEventKind::Escape, QLatin1StringView("escape")},
        ChoiceWord<CaseEventKind>{CaseEventKind::Return, QLatin1StringView("return")},
        ChoiceWord<CaseEventKind>{CaseEventKind::Release, QLatin1StringView("release")},
        ChoiceWord<CaseEventKind>{CaseEventKind::Readmission, QLatin1StringView("readmission")},
        ChoiceWord<CaseEventKind>{CaseEventKind::Death, QLatin1StringView("death")},
        ChoiceWord<CaseEventKind>{CaseEventKind::Closed, QLatin1StringView("closed")},
    };
};

template<>
struct ChoiceTable<AddressProtection> {
    static constexpr std::array kWords{
        ChoiceWord<AddressProtection>{AddressProtection::None, QLatin1StringView("none")},
        ChoiceWord<AddressProtection>{AddressProtection::Confidential,
                                      QLatin1StringView("confidential")},
        ChoiceWord<AddressProtection>{AddressProtection::StrictlyConfidential,
                                      QLatin1StringView("strictly-confidential")},
    };
};

template<>
struct ChoiceTable<Interpreter> {
    static constexpr std::array kWords{
        ChoiceWord<Interpreter>{Interpreter::NotNeeded, QLatin1StringView("not-needed")},
        ChoiceWord<Interpreter>{Interpreter::Needed, QLatin1StringView("needed")},
    };
};

template<>
struct ChoiceTable<Language> {
    static constexpr std::array kWords{
        ChoiceWord<Language>{Language::Bokmaal, QLatin1StringView("nb")},
        ChoiceWord<Language>{Language::Nynorsk, QLatin1StringView("nn")},
        ChoiceWord<Language>{Language::Swedish, QLatin1StringView("sv")},
        ChoiceWord<Language>{Language::English, QLatin1StringView("en")},
    };
};

} // namespace landgang::changelog
