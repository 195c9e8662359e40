// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/indicators/indicatorcount.h"

#include "core/domain/indicators/indicatorwords.h"

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

class Counter
{
public:
    void add(Indicator indicator, const QString &row, const QString &column, int count = 1)
    {
        if (count != 0) {
            m_counts[{indicator, row, column}] += count;
        }
    }
    [[nodiscard]] ExactCounts take() { return std::move(m_counts); }

private:
    ExactCounts m_counts;
};

/// Indicators 1 to 5 and 14: where from and where to. Only people who were released have a home or
/// an occupation at release.
void countWay(Counter &counter, const CaseRecord &record)
{
    counter.add(Indicator::LegalStatus, {}, classOf(record.status));
    if (record.notice != NoticeTiming::Pending) {
        counter.add(Indicator::NavNotice, {}, classOf(record.notice));
    }
    const auto &nav = record.firstNavContact;
    if (record.intake) {
        counter.add(Indicator::FirstNavContact, u"from-intake"_s,
                    nav ? daysClass(record.intake->daysTo(*nav)) : u"none"_s);
    }
    if (!record.release) {
        return;
    }
    counter.add(Indicator::FirstNavContact, u"to-release"_s,
                nav ? daysClass(nav->daysTo(*record.release)) : u"none"_s);
    counter.add(Indicator::Home, u"release"_s, classOf(record.homeAtRelease));
    counter.add(Indicator::Home, u"week-12"_s, classOf(record.homeAtWeek12));
    counter.add(Indicator::HomelessRisk, {}, classOf(record.homelessRiskAtTwoMonths));
    counter.add(Indicator::Occupation, u"release"_s, classOf(record.occupationAtRelease));
    counter.add(Indicator::Occupation, u"week-12"_s, classOf(record.occupationAtWeek12));
}

/// Indicators 6 to 10: what was in place.
void countPlan(Counter &counter, const CaseRecord &record)
{
    for (const auto &[area, mapped] : record.mapped) {
        counter.add(Indicator::Mapped, area.toString(), classOf(mapped));
    }
    counter.add(Indicator::Plans, u"future-plan"_s, classOf(record.hasFuturePlan));
    counter.add(Indicator::Plans, u"individual-plan"_s, classOf(record.hasIndividualPlan));
    counter.add(Indicator::Plans, u"responsibility-group"_s,
                classOf(record.hasResponsibilityGroup));
    for (const auto &[area, given] : record.consentsGiven) {
        counter.add(Indicator::Consent, area.toString(), u"given"_s, given);
    }
    for (const auto &[area, withdrawn] : record.consentsWithdrawn) {
        counter.add(Indicator::Consent, area.toString(), u"withdrawn"_s, withdrawn);
    }
    if (!record.release) {
        return;
    }
    counter.add(Indicator::Identity, u"paper"_s, classOf(record.hasIdentityPaper));
    counter.add(Indicator::Identity, u"bank-account"_s, classOf(record.hasBankAccount));
    counter.add(Indicator::Identity, u"electronic"_s, classOf(record.hasElectronicIdentity));
    counter.add(Indicator::Health, u"general-practitioner"_s,
                classOf(record.hasGeneralPractitioner));
    counter.add(Indicator::Health, u"appointment"_s, classOf(record.hasAppointment));
    counter.add(Indicator::Health, u"substitution"_s, classOf(record.substitutionContinued));
    counter.add(Indicator::Health, u"naloxone"_s, classOf(record.naloxoneOffered));
}

/// Indicators 11 and 12: how it went.
void countWork(Counter &counter, const CaseRecord &record)
{
    for (const auto &[agency, body] : record.bodies) {
        counter.add(Indicator::OnTime, agency.toString(), u"on-time"_s, body.itemsOnTime);
        counter.add(Indicator::OnTime, agency.toString(), u"late"_s,
                    body.itemsDue - body.itemsOnTime);
        for (const auto &[reason, times] : body.waitingFor) {
            counter.add(Indicator::OnTime, QString(agency.toString() + u" waits"_s),
                        reason.toString(), times);
        }
    }
    for (const int days : record.daysMoved) {
        counter.add(Indicator::DateChanges, days < 0 ? u"earlier"_s : u"later"_s,
                    daysClass(qAbs(days)));
    }
    for (const int days : record.daysOfNotice) {
        counter.add(Indicator::DateChanges, u"notice"_s, daysClass(days));
    }
}

} // namespace

ExactCounts countIndicators(const std::vector<CaseRecord> &cases, const ExchangeRecord &exchange)
{
    Counter counter;
    for (const CaseRecord &record : cases) {
        countWay(counter, record);
        countPlan(counter, record);
        countWork(counter, record);
    }
    counter.add(Indicator::Bundles, u"bundles"_s, u"sent"_s, exchange.bundlesSent);
    counter.add(Indicator::Bundles, u"bundles"_s, u"received"_s, exchange.bundlesReceived);
    counter.add(Indicator::Bundles, u"bundles"_s, u"rejected"_s, exchange.bundlesRejected);
    for (const int days : exchange.daysToReceipt) {
        counter.add(Indicator::Bundles, u"receipt"_s, daysClass(days));
    }
    return counter.take();
}

} // namespace landgang
