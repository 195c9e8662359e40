// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/caseframe.h"
#include "core/domain/duedate.h"
#include "core/domain/ids.h"
#include "core/domain/keys.h"
#include "core/domain/statement.h"

#include <QString>

#include <optional>
#include <vector>

namespace landgang {

struct PersonName {
    QString family;
    QString given;

    [[nodiscard]] QString listed() const { return family + u", " + given; } ///< "Testperson, Ola"
    bool operator==(const PersonName &) const = default;
};

/// Why the person is in the criminal justice system's hands (domfelt, varetekt, …).
enum class LegalStatus { Convicted, Remand, Expulsion, Community };

/// What the person answered when asked about an area. Not asked yet is an empty Answer, never a
/// value: the three stay different.
enum class Need { HasNeed, NoNeed, Declined };

enum class ResponsibilityState {
    Proposed, ///< An office is asked (foreslått).
    Accepted, ///< It has taken responsibility (ansvar tatt).
    Declined, ///< It has said no, with a reason.
};

/// Who answers for an area.
struct Responsibility {
    ResponsibilityState state = ResponsibilityState::Proposed;
    OfficeId office;
    QString reason; ///< The condition it was accepted on, or why it was declined.

    bool operator==(const Responsibility &) const = default;
};

enum class Progress { Open, WaitingForOther, Done, NotNeeded, DeclinedByPerson };

/// How far an item has come. One value, so that a "done" never loses its evidence in a merge.
struct ItemState {
    Progress progress = Progress::Open;
    QString evidence; ///< What shows it, or why not.

    bool operator==(const ItemState &) const = default;
};

struct ChecklistItem {
    EntityId id;
    ItemKey key; ///< In the profile of the plan.
    QString title; ///< As written when it was laid out, for readers without that profile.
    Answer<ItemState> state;
    Answer<DueDate> due;

    bool operator==(const ChecklistItem &) const = default;
};

/// A need area of one plan, as far as this office may see it.
struct NeedArea {
    AreaKey key;
    StreamId stream;
    EntityId entity;
    Answer<Need> need;
    Answer<Responsibility> responsibility;
    std::vector<ChecklistItem> items;

    bool operator==(const NeedArea &) const = default;
};

/// A live permission for another office to see one area: consent (samtykke) or a legal duty.
struct Disclosure {
    OfficeId office;
    AreaKey area;
    QString basis; ///< "consent of 3 March 2026, paper form"
    QDate from;
    std::optional<QDate> until;
    bool mayWrite = false;

    bool operator==(const Disclosure &) const = default;
};

/// One person's release plan, as far as this office may see it.
struct ReleasePlan {
    CaseId id;
    /// The office that keeps the case and decides who sees what: the one that opened it, or the one
    /// it was handed over to.
    OfficeId owner;
    /// All who keep it: more than one while it was handed over twice at the same time, until one of
    /// them hands it on to the other. `owner` is the one that is this office, else the first.
    std::vector<OfficeId> owners = {};
    std::vector<OfficeId> givers =
        {}; ///< Handed it over and write in it until they are closed out.
    QString profileId = {};
    QByteArray profileHash = {};
    EntityId entity; ///< The case itself in its core stream.
    StreamId core;
    std::optional<StreamId> identity = {}; ///< Missing when this office may not see it.
    Answer<PersonName> name = {};
    Answer<QDate> intake = {};
    Answer<ReleaseDate> release = {};
    Answer<QString> municipalityAfter = {}; ///< Where the person will live (tilflyttingskommune).
    Answer<QString> idNumber = {};
    Answer<LegalStatus> legalStatus = {};
    CaseFrame frame = {};
    std::vector<NeedArea> areas = {}; ///< In the profile's order.
    /// Known to this office only where it may see the area.
    std::vector<Disclosure> disclosures = {};

    /// nullptr when this office does not see the area.
    [[nodiscard]] const NeedArea *area(const AreaKey &key) const;
    bool operator==(const ReleasePlan &) const = default;
};

} // namespace landgang
