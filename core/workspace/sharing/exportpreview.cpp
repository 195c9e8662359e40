// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/peerstore.h"
#include "core/workspace/sharing/bundledraft.h"
#include "core/workspace/sharing/exchangestatus.h"
#include "core/workspace/sharing/exportbundle.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <set>

namespace landgang::workspace {
namespace {

using exchange::BundleStream;

constexpr int kDaysBeforeConsentEnds = 14;

int answersIn(const NeedArea &area)
{
    size_t count = area.need.statements.size() + area.responsibility.statements.size();
    for (const ChecklistItem &item : area.items) {
        count += item.state.statements.size();
    }
    return static_cast<int>(count);
}

/// What one plan looks like from the receiver's side.
PersonPreview previewOf(const ReleasePlan &plan, const std::set<StreamId> &open,
                        const exchange::Bundle &bundle)
{
    PersonPreview preview{.caseId = plan.id};
    if (const auto *name = plan.name.latest()) {
        preview.name = name->value;
    }
    for (const NeedArea &area : plan.areas) {
        if (open.contains(area.stream)) {
            preview.areas.push_back(area.key);
        } else {
            preview.withheldAreas.push_back(area.key);
            preview.withheldAnswers += answersIn(area);
        }
    }
    for (const BundleStream &stream : bundle.streams) {
        if (stream.stream.caseId() == plan.id) {
            preview.newChanges += static_cast<int>(stream.changes.size());
        }
    }
    return preview;
}

/// Whether no store of `to` has ever said that it holds the core of the plan.
Result<bool> isNewTo(const Workspace &workspace, const ReleasePlan &plan, const OfficeId &to)
{
    if (std::find(plan.owners.begin(), plan.owners.end(), to) != plan.owners.end()) {
        return false;
    }
    const auto stores = store::PeerStore(workspace.state().database()).acknowledged(to, plan.core);
    if (!stores) {
        return stores.error();
    }
    return std::all_of(stores->begin(), stores->end(),
                       [](const std::vector<ChangeId> &heads) { return heads.empty(); });
}

void addWarnings(ExportPreview &preview, const ReleasePlan &plan, const PersonName &name,
                 QDate today)
{
    for (const Disclosure &open : plan.disclosures) {
        if (open.office == preview.to && open.until
            && *open.until <= today.addDays(kDaysBeforeConsentEnds)) {
            preview.warnings.push_back({plan.id, name, open.area, *open.until});
        }
    }
}

} // namespace

Result<ExportPreview> previewExport(const Workspace &workspace, const OfficeId &to)
{
    const Result<BundleDraft> draft = draftBundle(workspace, to, DraftContent::ChangesAndHave);
    if (!draft) {
        return draft.error();
    }
    const Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    const auto status = exchangeStatus(workspace);
    if (!status) {
        return status.error();
    }
    ExportPreview preview{.to = to, .number = draft->bundle.number};
    preview.changes = static_cast<int>(draft->bundle.changeCount());
    const auto office =
        std::find_if(status->begin(), status->end(),
                     [&to](const OfficeExchange &entry) { return entry.office == to; });
    preview.unsent = office == status->end() ? 0 : office->unsent;
    const std::vector<StreamId> allowed =
        exchange::mayLeave(draft->standings, to, workspace.today());
    const std::set<StreamId> open(allowed.begin(), allowed.end());
    for (const ReleasePlan &plan : *plans) {
        PersonPreview person = previewOf(plan, open, draft->bundle);
        if (person.areas.empty()) {
            continue;
        }
        const Result<bool> isNew = isNewTo(workspace, plan, to);
        if (!isNew) {
            return isNew.error();
        }
        person.isNew = *isNew;
        addWarnings(preview, plan, person.name, workspace.today());
        preview.people.push_back(std::move(person));
    }
    return preview;
}

} // namespace landgang::workspace
