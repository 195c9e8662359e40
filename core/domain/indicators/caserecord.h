// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keys.h"
#include "core/domain/releaseplan.h"
#include "core/domain/rules/noticeclock.h"

#include <map>

namespace landgang {

/// Where a person lives (BRIK's and the municipalities' classes).
enum class HomeStatus { Owned, Rented, Municipal, Temporary, None, Unknown };

/// What a person lives by.
enum class Occupation { Work, Education, Kvp, Benefit, None, Unknown };

/// What became of the mapping of one area.
enum class MappedAs { NotOffered, Declined, Mapped };

/// A yes, a no, or nothing known.
enum class Known { Unknown, No, Yes };

/// What one body did of what it had to do.
struct BodyRecord {
    int itemsDue = 0;
    int itemsOnTime = 0;
    std::map<CodeKey, int> waitingFor = {}; ///< Reasons, each time one was given.

    bool operator==(const BodyRecord &) const = default;
};

/// What one case adds to the counts of a quarter. Holds no name, number or office.
struct CaseRecord {
    LegalStatus status = LegalStatus::Convicted;
    std::optional<QDate> intake = {};
    std::optional<QDate> release = {};
    std::optional<QDate> firstNavContact = {};
    HomeStatus homeAtRelease = HomeStatus::Unknown;
    HomeStatus homeAtWeek12 = HomeStatus::Unknown;
    /// No home within two months of release: how SSB counts a person in an institution as homeless.
    Known homelessRiskAtTwoMonths = Known::Unknown;
    Occupation occupationAtRelease = Occupation::Unknown;
    Occupation occupationAtWeek12 = Occupation::Unknown;
    NoticeTiming notice = NoticeTiming::Pending;
    std::map<AreaKey, MappedAs> mapped = {};
    Known hasFuturePlan = Known::Unknown;
    Known hasIndividualPlan = Known::Unknown;
    Known hasResponsibilityGroup = Known::Unknown;
    Known hasIdentityPaper = Known::Unknown;
    Known hasBankAccount = Known::Unknown;
    Known hasElectronicIdentity = Known::Unknown;
    Known hasGeneralPractitioner = Known::Unknown;
    Known hasAppointment = Known::Unknown;
    Known substitutionContinued = Known::Unknown; ///< Unknown for people without LAR.
    Known naloxoneOffered = Known::Unknown;
    std::map<AreaKey, int> consentsGiven = {};
    std::map<AreaKey, int> consentsWithdrawn = {};
    std::map<AgencyKey, BodyRecord> bodies = {};
    std::vector<int> daysMoved = {}; ///< Of the release date, each time; later is positive.
    std::vector<int> daysOfNotice = {}; ///< Before the sooner day, each time.

    bool operator==(const CaseRecord &) const = default;
};

/// What the office itself adds.
struct ExchangeRecord {
    int bundlesSent = 0;
    int bundlesReceived = 0;
    int bundlesRejected = 0;
    std::vector<int> daysToReceipt = {};

    bool operator==(const ExchangeRecord &) const = default;
};

} // namespace landgang
