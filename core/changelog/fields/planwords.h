// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fields/choicetable.h"
#include "core/domain/casework/meeting.h"
#include "core/domain/casework/navoffices.h"
#include "core/domain/casework/party.h"
#include "core/domain/casework/voice.h"
#include "core/domain/rules/coordinator.h"

/// Words of choices about who takes part in a plan and what they say.
namespace landgang::changelog {

template<>
struct ChoiceTable<PartyKind> {
    static constexpr std::array kWords{
        ChoiceWord<PartyKind>{PartyKind::Prison, QLatin1StringView("prison")},
        ChoiceWord<PartyKind>{PartyKind::Probation, QLatin1StringView("probation")},
        ChoiceWord<PartyKind>{PartyKind::NavState, QLatin1StringView("nav-state")},
        ChoiceWord<PartyKind>{PartyKind::NavMunicipal, QLatin1StringView("nav-municipal")},
        ChoiceWord<PartyKind>{PartyKind::Municipality, QLatin1StringView("municipality")},
        ChoiceWord<PartyKind>{PartyKind::County, QLatin1StringView("county")},
        ChoiceWord<PartyKind>{PartyKind::HealthTrust, QLatin1StringView("health-trust")},
        ChoiceWord<PartyKind>{PartyKind::Police, QLatin1StringView("police")},
        ChoiceWord<PartyKind>{PartyKind::CountyGovernor, QLatin1StringView("county-governor")},
        ChoiceWord<PartyKind>{PartyKind::Voluntary, QLatin1StringView("voluntary")},
        ChoiceWord<PartyKind>{PartyKind::ReturnCommittee, QLatin1StringView("return-committee")},
        ChoiceWord<PartyKind>{PartyKind::CoordinationAssociation,
                              QLatin1StringView("coordination-association")},
    };
};

template<>
struct ChoiceTable<PartyReach> {
    static constexpr std::array kWords{
        ChoiceWord<PartyReach>{PartyReach::Bundle, QLatin1StringView("bundle")},
        ChoiceWord<PartyReach>{PartyReach::Paper, QLatin1StringView("paper")},
    };
};

template<>
struct ChoiceTable<NavPart> {
    static constexpr std::array kWords{
        ChoiceWord<NavPart>{NavPart::State, QLatin1StringView("state")},
        ChoiceWord<NavPart>{NavPart::Municipal, QLatin1StringView("municipal")},
    };
};

template<>
struct ChoiceTable<NavGround> {
    static constexpr std::array kWords{
        ChoiceWord<NavGround>{NavGround::RegisteredAddress,
                              QLatin1StringView("registered-address")},
        ChoiceWord<NavGround>{NavGround::ActiveCase, QLatin1StringView("active-case")},
        ChoiceWord<NavGround>{NavGround::StayedBefore, QLatin1StringView("stayed-before")},
        ChoiceWord<NavGround>{NavGround::PlaceOfArrest, QLatin1StringView("place-of-arrest")},
        ChoiceWord<NavGround>{NavGround::PrisonAsResidence,
                              QLatin1StringView("prison-as-residence")},
    };
};

template<>
struct ChoiceTable<NavOfficeStatus> {
    static constexpr std::array kWords{
        ChoiceWord<NavOfficeStatus>{NavOfficeStatus::Supposed, QLatin1StringView("supposed")},
        ChoiceWord<NavOfficeStatus>{NavOfficeStatus::Confirmed, QLatin1StringView("confirmed")},
        ChoiceWord<NavOfficeStatus>{NavOfficeStatus::Disputed, QLatin1StringView("disputed")},
    };
};

template<>
struct ChoiceTable<BatonStep> {
    static constexpr std::array kWords{
        ChoiceWord<BatonStep>{BatonStep::Taken, QLatin1StringView("taken")},
        ChoiceWord<BatonStep>{BatonStep::Offered, QLatin1StringView("offered")},
        ChoiceWord<BatonStep>{BatonStep::Returned, QLatin1StringView("returned")},
    };
};

template<>
struct ChoiceTable<VoiceView> {
    static constexpr std::array kWords{
        ChoiceWord<VoiceView>{VoiceView::Agrees, QLatin1StringView("agrees")},
        ChoiceWord<VoiceView>{VoiceView::Disagrees, QLatin1StringView("disagrees")},
        ChoiceWord<VoiceView>{VoiceView::CouldNotBeAsked, QLatin1StringView("could-not-be-asked")},
    };
};

template<>
struct ChoiceTable<MeetingKind> {
    static constexpr std::array kWords{
        ChoiceWord<MeetingKind>{MeetingKind::ResponsibilityGroup,
                                QLatin1StringView("responsibility-group")},
        ChoiceWord<MeetingKind>{MeetingKind::ReleaseTalk, QLatin1StringView("release-talk")},
        ChoiceWord<MeetingKind>{MeetingKind::Appointment, QLatin1StringView("appointment")},
        ChoiceWord<MeetingKind>{MeetingKind::Mapping, QLatin1StringView("mapping")},
        ChoiceWord<MeetingKind>{MeetingKind::Other, QLatin1StringView("other")},
    };
};

} // namespace landgang::changelog
