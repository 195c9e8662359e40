// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/consents.h"

#include "core/changelog/fieldvalues.h"
#include "core/store/logreader.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/sharing/accesswriter.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::Value;

const QString kPurpose = u"release plan"_s;

Result<> checkConsent(const Workspace &workspace, const Consent &consent)
{
    if (consent.areas.empty() || consent.basis.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"A consent names at least one area and how the person was informed."_s};
    }
    if (!consent.from.isValid() || (consent.until && *consent.until < consent.from)) {
        return Error{ErrorCode::InvalidArgument, u"A consent cannot end before it begins."_s};
    }
    if (consent.office == workspace.officeId()) {
        return Error{ErrorCode::NotPermitted,
                     u"Our own office needs no consent to see its plans."_s};
    }
    const Result<KnownOffice> known = workspace.knownOffice(consent.office);
    if (!known) {
        return known.error();
    }
    if (!known->confirmed) {
        return Error{
            ErrorCode::NotPermitted,
            u"%1 is new here. Compare the words of its card first; nothing was changed."_s.arg(
                known->card.name)};
    }
    return {};
}

Value consentValue(const CaseId &id, const Consent &consent)
{
    Value value{{id.toBytes(), consent.office.toBytes(),
                 consent.until ? consent.until->toString(Qt::ISODate) : QString(),
                 consent.basis.trimmed()}};
    for (const AreaKey &area : consent.areas) {
        value.parts.emplace_back(area.toString());
    }
    return value;
}

Result<changelog::Stream> areaStream(const Workspace &workspace, const ReleasePlan &plan,
                                     const AreaKey &key)
{
    const NeedArea *area = plan.area(key);
    if (area == nullptr) {
        return Error{ErrorCode::NotFound,
                     u"The plan has no area \"%1\". Nothing was changed."_s.arg(key.toString())};
    }
    return heldStream(workspace, area->stream);
}

} // namespace

Result<> recordConsent(Workspace &workspace, const CaseId &id, const Consent &consent)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    if (const Result<> possible = checkConsent(workspace, consent); !possible) {
        return possible;
    }
    const WorkspaceState &state = workspace.state();
    Edit edit(workspace);
    edit.set(state.parts().privateStream, state.ids().next<EntityId>(), Field::Consent,
             consentValue(id, consent));
    const std::set<AreaKey> areas(consent.areas.begin(), consent.areas.end());
    for (const AreaKey &key : areas) {
        const Result<changelog::Stream> stream = areaStream(workspace, *plan, key);
        if (!stream) {
            return stream.error();
        }
        const auto access = store::LogReader(state.database()).access(*stream);
        if (!access) {
            return access.error();
        }
        edit.add(*stream,
                 changelog::GrantOp{consent.office, consent.right, kPurpose,
                                    consent.basis.trimmed(), consent.from, consent.until,
                                    access->withdrawals(consent.office)});
    }
    return edit.commit();
}

Result<> withdrawConsent(Workspace &workspace, const CaseId &id, const OfficeId &office,
                         const std::vector<AreaKey> &areas)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    Edit edit(workspace);
    for (const AreaKey &key : std::set<AreaKey>(areas.begin(), areas.end())) {
        const bool isOpen = std::any_of(
            plan->disclosures.begin(), plan->disclosures.end(), [&](const Disclosure &disclosure) {
                return disclosure.office == office && disclosure.area == key;
            });
        if (!isOpen) {
            return Error{ErrorCode::NotPermitted,
                         u"%1 has no consent for the area \"%2\". Nothing was changed."_s.arg(
                             workspace.officeName(office), key.toString())};
        }
        const Result<changelog::Stream> stream = areaStream(workspace, *plan, key);
        if (!stream) {
            return stream.error();
        }
        const Result<changelog::WithdrawOp> op = withdrawal(workspace, stream->id(), office);
        if (!op) {
            return op.error();
        }
        edit.add(*stream, *op);
    }
    return edit.commit();
}

} // namespace landgang::workspace
