// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fields/choicetable.h"
#include "core/domain/casework/mapping.h"
#include "core/domain/casework/powerofattorney.h"
#include "core/domain/casework/tracker.h"
#include "core/domain/rules/conditionalacceptance.h"

/// Words of choices about a need area.
namespace landgang::changelog {

template<>
struct ChoiceTable<ConditionKind> {
    static constexpr std::array kWords{
        ChoiceWord<ConditionKind>{ConditionKind::DateConfirmed,
                                  QLatin1StringView("date-confirmed")},
        ChoiceWord<ConditionKind>{ConditionKind::ConsentGiven, QLatin1StringView("consent-given")},
        ChoiceWord<ConditionKind>{ConditionKind::MunicipalityConfirmed,
                                  QLatin1StringView("municipality-confirmed")},
        ChoiceWord<ConditionKind>{ConditionKind::Other, QLatin1StringView("other")},
    };
};

template<>
struct ChoiceTable<MappingAgency> {
    static constexpr std::array kWords{
        ChoiceWord<MappingAgency>{MappingAgency::CorrectionalService,
                                  QLatin1StringView("correctional-service")},
        ChoiceWord<MappingAgency>{MappingAgency::Nav, QLatin1StringView("nav")},
    };
};

template<>
struct ChoiceTable<MappingOutcome> {
    static constexpr std::array kWords{
        ChoiceWord<MappingOutcome>{MappingOutcome::Need, QLatin1StringView("need")},
        ChoiceWord<MappingOutcome>{MappingOutcome::NoNeed, QLatin1StringView("no-need")},
        ChoiceWord<MappingOutcome>{MappingOutcome::Declined, QLatin1StringView("declined")},
    };
};

template<>
struct ChoiceTable<ApplicationOutcome> {
    static constexpr std::array kWords{
        ChoiceWord<ApplicationOutcome>{ApplicationOutcome::Waiting, QLatin1StringView("waiting")},
        ChoiceWord<ApplicationOutcome>{ApplicationOutcome::Granted, QLatin1StringView("granted")},
        ChoiceWord<ApplicationOutcome>{ApplicationOutcome::Refused, QLatin1StringView("refused")},
        ChoiceWord<ApplicationOutcome>{ApplicationOutcome::Withdrawn,
                                       QLatin1StringView("withdrawn")},
    };
};

template<>
struct ChoiceTable<TrackedThing> {
    static constexpr std::array kWords{
        ChoiceWord<TrackedThing>{TrackedThing::IdentityPaper, QLatin1StringView("identity-paper")},
        ChoiceWord<TrackedThing>{TrackedThing::BankAccount, QLatin1StringView("bank-account")},
        ChoiceWord<TrackedThing>{TrackedThing::ElectronicIdentity,
                                 QLatin1StringView("electronic-identity")},
        ChoiceWord<TrackedThing>{TrackedThing::Housing, QLatin1StringView("housing")},
    };
};

} // namespace landgang::changelog
