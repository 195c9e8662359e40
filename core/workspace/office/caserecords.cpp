// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/caserecords.h"

#include "core/changelog/fields/areavalues.h"
#include "core/domain/profile/profile.h"
#include "core/domain/rules/followup.h"
#include "core/workspace/plan/datelist.h"
#include "core/workspace/plan/gaps.h"
#include "core/workspace/plan/history.h"
#include "core/workspace/plan/planrecords.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

const ChecklistItem *itemOf(const ReleasePlan &plan, QStringView key)
{
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &item : area.items) {
            if (item.key.toString() == key) {
                return &item;
            }
        }
    }
    return nullptr;
}

/// The day an item was done, as written by the last who said so.
std::optional<QDate> dayDone(const ChecklistItem *item)
{
    const auto *state = item == nullptr ? nullptr : item->state.latest();
    return state != nullptr && state->value.progress == Progress::Done
        ? std::optional(state->at.date())
        : std::nullopt;
}

Known known(const ReleasePlan &plan, QStringView key)
{
    const ChecklistItem *item = itemOf(plan, key);
    if (item == nullptr) {
        return Known::Unknown;
    }
    if (dayDone(item)) {
        return Known::Yes;
    }
    const auto *state = item->state.latest();
    return state != nullptr && state->value.progress == Progress::NotNeeded ? Known::Unknown
                                                                            : Known::No;
}

HomeStatus homeFrom(QStringView code)
{
    return code == u"home-owned"    ? HomeStatus::Owned
        : code == u"home-rented"    ? HomeStatus::Rented
        : code == u"home-municipal" ? HomeStatus::Municipal
        : code == u"home-temporary" ? HomeStatus::Temporary
        : code == u"home-none"      ? HomeStatus::None
                                    : HomeStatus::Unknown;
}

Occupation occupationFrom(QStringView code)
{
    return code == u"occupation-work"     ? Occupation::Work
        : code == u"occupation-education" ? Occupation::Education
        : code == u"occupation-kvp"       ? Occupation::Kvp
        : code == u"occupation-benefit"   ? Occupation::Benefit
        : code == u"occupation-none"      ? Occupation::None
                                          : Occupation::Unknown;
}

void addOutcome(CaseRecord &record, const FollowUpOutcome &outcome)
{
    const bool isFirst = outcome.on < checkpointDay(Checkpoint::Week1, *record.release);
    const bool isLast = outcome.on >= checkpointDay(Checkpoint::Week12, *record.release);
    for (const CodeKey &code : outcome.codes) {
        const QString text = code.toString();
        const HomeStatus home = homeFrom(text);
        const Occupation occupation = occupationFrom(text);
        if (isFirst || isLast) {
            HomeStatus &homeThen = isLast ? record.homeAtWeek12 : record.homeAtRelease;
            Occupation &occupationThen = isLast ? record.occupationAtWeek12
                                                : record.occupationAtRelease;
            homeThen = home == HomeStatus::Unknown ? homeThen : home;
            occupationThen = occupation == Occupation::Unknown ? occupationThen : occupation;
        }
    }
}

/// No home sixty days before release is how SSB counts a person in an institution as homeless.
Known homelessRisk(const ReleasePlan &plan, const std::optional<QDate> &release)
{
    if (!release) {
        return Known::Unknown;
    }
    for (const QStringView key : {u"housing-lease", u"housing-keep"}) {
        const auto done = dayDone(itemOf(plan, key));
        if (done && *done <= release->addMonths(-2)) {
            return Known::No;
        }
    }
    return Known::Yes;
}

void addBodies(CaseRecord &record, const ReleasePlan &plan, const Profile &profile,
               const PlanRecords &records, QDate until)
{
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &item : area.items) {
            const ItemDefinition *definition = profile.item(item.key);
            const auto *due = item.due.latest();
            if (definition == nullptr || definition->functions.empty() || due == nullptr
                || due->value.date > until) {
                continue;
            }
            const FunctionDefinition *function =
                findByKey(profile.parts().functions, definition->functions.front());
            if (function == nullptr) {
                continue;
            }
            BodyRecord &body = record.bodies[function->agency];
            const auto done = dayDone(&item);
            ++body.itemsDue;
            body.itemsOnTime += done && *done <= due->value.date ? 1 : 0;
            const auto reason = records.at<CodeKey>(area.stream, item.id);
            if (const auto *latest = reason.latest()) {
                ++body.waitingFor[latest->value];
            }
        }
    }
}

Result<> addHistory(CaseRecord &record, const Workspace &workspace, const ReleasePlan &plan)
{
    const Result<DateHistory> dates = dateHistory(workspace, plan.id);
    const Result<std::vector<HistoryEntry>> entries = history(workspace, plan.id);
    if (!dates || !entries) {
        return dates ? entries.error() : dates.error();
    }
    for (const DateMove &move : dates->moves(DateKind::Release)) {
        record.daysMoved.push_back(static_cast<int>(move.daysMoved()));
        record.daysOfNotice.push_back(static_cast<int>(move.daysOfNotice()));
    }
    for (const HistoryEntry &entry : *entries) {
        if (!entry.area) {
            continue;
        }
        if (entry.kind == HistoryKind::Granted) {
            ++record.consentsGiven[*entry.area];
        } else if (entry.kind == HistoryKind::Withdrawn) {
            ++record.consentsWithdrawn[*entry.area];
        }
    }
    return {};
}

void addItems(CaseRecord &record, const ReleasePlan &plan)
{
    record.firstNavContact = dayDone(itemOf(plan, u"first-nav-talk"));
    record.hasFuturePlan = known(plan, u"future-plan");
    record.hasIndividualPlan = known(plan, u"individual-plan");
    record.hasResponsibilityGroup = known(plan, u"responsibility-group-release");
    record.hasIdentityPaper = known(plan, u"identity-document");
    record.hasBankAccount = known(plan, u"bank-account");
    record.hasElectronicIdentity = known(plan, u"electronic-identity");
    record.hasGeneralPractitioner = known(plan, u"general-practitioner");
    record.hasAppointment = known(plan, u"health-appointment");
    record.substitutionContinued = known(plan, u"substitution-treatment");
    record.naloxoneOffered = known(plan, u"overdose-talk");
}

void addNeeds(CaseRecord &record, const ReleasePlan &plan, const Profile &profile)
{
    for (const AreaKey &key : guaranteedAreas(profile)) {
        const NeedArea *area = plan.area(key);
        const auto *need = area == nullptr ? nullptr : area->need.latest();
        record.mapped[key] = need == nullptr ? MappedAs::NotOffered
            : need->value == Need::Declined  ? MappedAs::Declined
                                             : MappedAs::Mapped;
    }
}

} // namespace

Result<CaseRecord> caseRecord(const Workspace &workspace, const ReleasePlan &plan, QDate until)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, plan.id);
    if (!records) {
        return records.error();
    }
    CaseRecord record;
    if (const auto *status = plan.legalStatus.latest()) {
        record.status = status->value;
    }
    if (const auto *intake = plan.intake.latest()) {
        record.intake = intake->value;
    }
    if (const auto *release = plan.release.latest()) {
        record.release = release->value.date;
    }
    addItems(record, plan);
    addNeeds(record, plan, workspace.profile());
    record.homelessRiskAtTwoMonths = homelessRisk(plan, record.release);
    const ChecklistItem *notice = itemOf(plan, u"notice-to-nav");
    for (const Recorded<GivenNotice> &given : records->all<GivenNotice>()) {
        if (notice != nullptr && given.entity == notice->id) {
            record.notice =
                noticeTiming(record.release, given.answer.latest()->value, workspace.today());
        }
    }
    if (record.notice == NoticeTiming::Pending) {
        record.notice = noticeTiming(record.release, std::nullopt, workspace.today());
    }
    for (const FollowUpOutcome &outcome : records->values<FollowUpOutcome>()) {
        if (record.release && outcome.on >= *record.release) {
            addOutcome(record, outcome);
        }
    }
    addBodies(record, plan, workspace.profile(), *records, until);
    if (const Result<> added = addHistory(record, workspace, plan); !added) {
        return added.error();
    }
    return record;
}

} // namespace landgang::workspace
