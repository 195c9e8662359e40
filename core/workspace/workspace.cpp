// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/workspace.h"

#include "core/store/peerstore.h"
#include "core/store/planreader.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

/// Soonest release first, those without a date before all others.
bool comesBefore(const ReleasePlan &a, const ReleasePlan &b)
{
    const auto *left = a.release.latest();
    const auto *right = b.release.latest();
    if ((left == nullptr) != (right == nullptr)) {
        return left == nullptr;
    }
    if (left != nullptr && left->value.date != right->value.date) {
        return left->value.date < right->value.date;
    }
    return a.id < b.id;
}

} // namespace

Workspace::Workspace(std::unique_ptr<WorkspaceState> state)
    : m_state(std::move(state))
{
}

Workspace::~Workspace() = default;

const exchange::OfficeCard &Workspace::office() const
{
    return m_state->parts().card;
}

const exchange::StaffMember &Workspace::user() const
{
    const std::vector<exchange::StaffMember> &staff = office().staff;
    const auto found = std::find_if(staff.begin(), staff.end(), [this](const auto &member) {
        return member.id == m_state->parts().user;
    });
    Q_ASSERT(found != staff.end());
    return *found;
}

bool Workspace::isPractice() const
{
    return office().realm() == exchange::Realm::Practice;
}

const Profile &Workspace::profile() const
{
    return m_state->parts().profile;
}

QDate Workspace::today() const
{
    return m_state->clock().today();
}

QString Workspace::folder() const
{
    return m_state->parts().folder;
}

Result<std::vector<ReleasePlan>> Workspace::plans() const
{
    Result<std::vector<ReleasePlan>> plans = store::PlanReader(m_state->database()).all();
    if (!plans) {
        return plans;
    }
    for (ReleasePlan &plan : *plans) {
        m_state->arrange(plan);
    }
    std::sort(plans->begin(), plans->end(), comesBefore);
    return plans;
}

Result<ReleasePlan> Workspace::plan(const CaseId &id) const
{
    Result<ReleasePlan> plan = store::PlanReader(m_state->database()).one(id);
    if (plan) {
        m_state->arrange(*plan);
    }
    return plan;
}

Result<std::vector<KnownOffice>> Workspace::knownOffices() const
{
    const Result<std::map<OfficeId, QDateTime>> heard =
        store::PeerStore(m_state->database()).lastHeard();
    if (!heard) {
        return heard.error();
    }
    std::vector<KnownOffice> offices;
    for (const auto &[id, known] : m_state->offices()) {
        offices.push_back(known);
        if (const auto time = heard->find(id); time != heard->end()) {
            offices.back().lastHeard = time->second;
        }
    }
    std::sort(offices.begin(), offices.end(), [](const KnownOffice &a, const KnownOffice &b) {
        return QString::localeAwareCompare(a.card.name, b.card.name) < 0;
    });
    return offices;
}

Result<KnownOffice> Workspace::knownOffice(const OfficeId &id) const
{
    const Result<std::vector<KnownOffice>> offices = knownOffices();
    if (!offices) {
        return offices.error();
    }
    const auto found =
        std::find_if(offices->begin(), offices->end(),
                     [&id](const KnownOffice &known) { return known.card.office() == id; });
    if (found == offices->end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("There is no card of that office here.")};
    }
    return *found;
}

QString Workspace::officeName(const OfficeId &id) const
{
    if (id == officeId()) {
        return office().name;
    }
    const auto known = m_state->offices().find(id);
    return known == m_state->offices().end() ? id.toHex().first(8) : known->second.card.name;
}

QString Workspace::userName(const OfficeId &office, const UserId &user) const
{
    if (office == officeId()) {
        return this->office().staffName(user).value_or(QString());
    }
    const auto known = m_state->offices().find(office);
    return known == m_state->offices().end()
        ? QString()
        : known->second.card.staffName(user).value_or(QString());
}

} // namespace landgang::workspace
