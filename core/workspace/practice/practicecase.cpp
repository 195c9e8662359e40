// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/practice/practicecase.h"

#include "core/workspace/dump.h"
#include "core/workspace/plan/disputes.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/movereleasedate.h"
#include "core/workspace/plan/responsibility.h"
#include "core/workspace/plan/setitem.h"
#include "core/workspace/practice/practicepeople.h"
#include "core/workspace/sharing/consents.h"
#include "core/workspace/sharing/exportbundle.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

const QString kHealthWords = u"Time hos psykolog i uke 12"_s;

AreaKey area(QStringView key)
{
    return *AreaKey::fromString(key);
}

ItemKey item(QStringView key)
{
    return *ItemKey::fromString(key);
}

} // namespace

PracticeCase::PracticeCase(PracticeOffices &offices, const Tell &tell)
    : m_offices(offices)
    , m_tell(tell)
{
}

Result<> PracticeCase::takeIn()
{
    const Result<CaseId> id = takeInStoryPerson(m_offices.prison());
    if (!id) {
        return id.error();
    }
    m_case = *id;
    const Result<ReleasePlan> plan = m_offices.prison().plan(*id);
    if (!plan) {
        return plan.error();
    }
    size_t items = 0;
    for (const NeedArea &need : plan->areas) {
        items += need.items.size();
    }
    m_tell(u"Kari Eksempel at Nordvik fengsel takes in Ola Testperson, release expected on %1: %2 "
           u"items in "
           "%3 areas, each with its own date."_s.arg(
               plan->release.latest()->value.date.toString(Qt::ISODate), QString::number(items),
               QString::number(plan->areas.size())));
    return {};
}

Result<> PracticeCase::mapNeeds()
{
    const std::pair<QStringView, Need> needs[] = {
        {u"housing", Need::HasNeed}, {u"work", Need::HasNeed},     {u"education", Need::Declined},
        {u"social", Need::HasNeed},  {u"addiction", Need::NoNeed}, {u"health", Need::HasNeed},
    };
    for (const auto &[key, need] : needs) {
        if (const Result<> mapped = mapNeed(m_offices.prison(), *m_case, area(key), need);
            !mapped) {
            return mapped;
        }
    }
    for (const QStringView key : {u"housing", u"work"}) {
        if (const Result<> asked = proposeResponsibility(m_offices.prison(), *m_case, area(key),
                                                         m_offices.nav().officeId());
            !asked) {
            return asked;
        }
    }
    if (const Result<> taken =
            acceptResponsibility(m_offices.prison(), *m_case, area(u"health"), {});
        !taken) {
        return taken;
    }
    m_tell(u"They map the needs together: housing, work, social services and health. Nav Havnes is "
           u"asked to "
           "answer for housing and work."_s);
    if (const Result<> written = setItem(m_offices.prison(), *m_case, item(u"health-appointment"),
                                         {Progress::WaitingForOther, kHealthWords});
        !written) {
        return written;
    }
    return finishPastItems(m_offices.prison(), *m_case, {area(u"housing"), area(u"work")});
}

Result<> PracticeCase::giveConsent()
{
    m_tell(u"Ola signs a consent: Nav Havnes may see housing and work. Health and everything else "
           u"stays in "
           "the prison."_s);
    return recordConsent(m_offices.prison(), *m_case,
                         {.office = m_offices.nav().officeId(),
                          .areas = {area(u"housing"), area(u"work")},
                          .right = changelog::Right::Write,
                          .from = m_offices.prison().today(),
                          .until = m_offices.prison().today().addDays(210),
                          .basis = u"Samtykke på papir, forklart muntlig på norsk"_s});
}

Result<> PracticeCase::sendFirstBundle()
{
    if (const Result<> sent =
            m_offices.send(m_offices.prison(), m_offices.nav(), u"1-to-nav.landgang"_s);
        !sent) {
        return sent;
    }
    if (const Result<ImportReport> read =
            m_offices.receive(m_offices.nav(), u"1-to-nav.landgang"_s);
        !read) {
        return read.error();
    }
    const Result<QByteArray> seen = canonicalDump(m_offices.nav(), std::nullopt, std::nullopt);
    if (!seen) {
        return seen.error();
    }
    if (seen->contains(kHealthWords.toUtf8())) {
        return Error{ErrorCode::NotPermitted, u"Health reached an office that may not see it."_s};
    }
    m_tell(u"Nothing about health has reached Nav Havnes."_s);
    return {};
}

Result<> PracticeCase::answer()
{
    if (const Result<> taken = acceptResponsibility(m_offices.nav(), *m_case, area(u"housing"), {});
        !taken) {
        return taken;
    }
    if (const Result<> done = setItem(m_offices.nav(), *m_case, item(u"housing-application"),
                                      {Progress::Done, u"Søknad mottatt, saksnummer 2026/14"_s});
        !done) {
        return done;
    }
    m_tell(u"Eva Prøve at Nav Havnes takes responsibility for housing and marks the application as "
           u"done, "
           "with its case number."_s);
    return m_offices.send(m_offices.nav(), m_offices.prison(), u"2-to-prison.landgang"_s);
}

Result<> PracticeCase::disagree()
{
    if (const Result<> written = setItem(m_offices.prison(), *m_case, item(u"housing-application"),
                                         {Progress::WaitingForOther, u"Mangler underskrift"_s});
        !written) {
        return written;
    }
    m_tell(u"Meanwhile Kari Eksempel writes that the same application still lacks a signature."_s);
    const Result<ImportReport> read =
        m_offices.receive(m_offices.prison(), u"2-to-prison.landgang"_s);
    if (!read) {
        return read.error();
    }
    const Result<std::vector<Dispute>> open = disputes(m_offices.prison());
    if (!open) {
        return open.error();
    }
    if (open->size() != 1) {
        return Error{ErrorCode::ChangeRefused, u"The two answers did not both stand."_s};
    }
    for (const auto &stated : open->front().answers) {
        m_tell(u"  %1, %2: \"%3\""_s.arg(m_offices.prison().officeName(stated.office),
                                         m_offices.prison().userName(stated.office, stated.user),
                                         stated.value.text(1).value_or(QString())));
    }
    return {};
}

Result<> PracticeCase::choose()
{
    const Result<std::vector<Dispute>> open = disputes(m_offices.prison());
    if (!open) {
        return open.error();
    }
    for (const auto &stated : open->front().answers) {
        if (stated.office != m_offices.nav().officeId()) {
            continue;
        }
        if (const Result<> chosen = resolveDispute(m_offices.prison(), open->front(), stated.id);
            !chosen) {
            return chosen;
        }
    }
    m_tell(u"Both answers are shown with office, person and date. Kari keeps the one from Nav "
           u"Havnes, and "
           "one more round tells them."_s);
    if (const Result<> sent =
            m_offices.send(m_offices.prison(), m_offices.nav(), u"3-to-nav.landgang"_s);
        !sent) {
        return sent;
    }
    if (const Result<ImportReport> read =
            m_offices.receive(m_offices.nav(), u"3-to-nav.landgang"_s);
        !read) {
        return read.error();
    }
    const Result<ExportedBundle> receipt =
        writeReceipt(m_offices.nav(), m_offices.prison().officeId(),
                     m_offices.bundle(u"4-receipt-to-prison.landgang"_s));
    if (!receipt) {
        return receipt.error();
    }
    const Result<ImportReport> read =
        m_offices.receive(m_offices.prison(), u"4-receipt-to-prison.landgang"_s);
    return read ? Result<>() : read.error();
}

Result<> PracticeCase::moveDate()
{
    const Result<DateRipple> ripple = moveReleaseDate(
        m_offices.prison(), *m_case, {m_offices.prison().today().addDays(80), DateStatus::Decided});
    if (!ripple) {
        return ripple.error();
    }
    m_tell(u"The release is decided for %1, forty days earlier: %2 due dates move along, and the "
           u"old ones "
           "stay in the history."_s.arg(ripple->after.date.toString(Qt::ISODate),
                                        QString::number(ripple->items.size())));
    return {};
}

} // namespace landgang::workspace
