// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/itemdefinition.h"

namespace landgang {

/// A body that takes part (etat, organisasjon).
struct AgencyDefinition {
    AgencyKey key;
    LocalizedText title = {};

    bool operator==(const AgencyDefinition &) const = default;
};

/// What somebody does in the plan: kontaktbetjent, Nav-veileder.
struct FunctionDefinition {
    FunctionKey key;
    AgencyKey agency;
    LocalizedText title = {};

    bool operator==(const FunctionDefinition &) const = default;
};

/// What a reason explains.
enum class ReasonUse { Waiting, NotNeeded, OfficeDeclines, PersonDeclines, DateMoved };

struct ReasonCode {
    CodeKey key;
    ReasonUse use = ReasonUse::Waiting;
    LocalizedText title = {};

    bool operator==(const ReasonCode &) const = default;
};

/// What an outcome after release tells of.
enum class OutcomeTopic { Home, Occupation, Contact };

struct OutcomeCode {
    CodeKey key;
    OutcomeTopic topic = OutcomeTopic::Home;
    LocalizedText title = {};

    bool operator==(const OutcomeCode &) const = default;
};

/// What the time of keeping counts from.
enum class RetentionStart { PlanClosed, ConsentEnded, LastChange };

/// How long something is kept here before it is handed to the archive and deleted.
struct RetentionRule {
    CodeKey key;
    RetentionStart start = RetentionStart::PlanClosed;
    int months = 0;
    LocalizedText title = {};
    std::vector<LegalBasis> legalBasis = {};

    bool operator==(const RetentionRule &) const = default;
};

/// A notice that must be given without asking for consent. Each is a stream of its own.
struct DutyToNotify {
    CodeKey key;
    ItemKey item; ///< The item that fulfils it.
    FunctionKey recipient;
    LocalizedText title = {};
    std::vector<LegalBasis> legalBasis = {};

    bool operator==(const DutyToNotify &) const = default;
};

/// A question of the joint mapping, asked once for all agencies.
struct MappingQuestion {
    CodeKey key;
    AreaKey area;
    LocalizedText text = {};

    bool operator==(const MappingQuestion &) const = default;
};

/// A word of the field with an explanation anybody understands.
struct Term {
    CodeKey key;
    LocalizedText title = {};
    LocalizedText help = {};

    bool operator==(const Term &) const = default;
};

/// Where participants are counted: anstalt, frivård, Krami.
struct SettingDefinition {
    CodeKey key;
    LocalizedText title = {};

    bool operator==(const SettingDefinition &) const = default;
};

} // namespace landgang
