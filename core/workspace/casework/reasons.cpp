// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/reasons.h"

#include "core/changelog/fields/areavalues.h"
#include "core/changelog/fields/planvalues.h"
#include "core/workspace/casework/recordwriter.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

template<typename Definition>
Result<> checkKnown(const std::vector<Definition> &definitions, const CodeKey &key)
{
    QStringList known;
    for (const Definition &definition : definitions) {
        if (definition.key == key) {
            return {};
        }
        known.append(definition.key.toString());
    }
    return Error{ErrorCode::NotFound,
                 u"The profile has no \"%1\"; it has: %2. Nothing was changed."_s.arg(
                     key.toString(), known.isEmpty() ? u"none"_s : known.join(u", "))};
}

} // namespace

Result<> recordItemReason(Workspace &workspace, const CaseId &id, const ItemKey &key,
                          const CodeKey &reason)
{
    if (const Result<> known = checkKnown(workspace.profile().parts().reasons, reason); !known) {
        return known;
    }
    const Result<ReleasePlan> plan = workspace.plan(id);
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!plan || !records) {
        return plan ? records.error() : plan.error();
    }
    for (const NeedArea &area : plan->areas) {
        for (const ChecklistItem &item : area.items) {
            if (item.key == key) {
                return changeRecord(workspace,
                                    Recorded<CodeKey>{area.stream, item.id,
                                                      records->at<CodeKey>(area.stream, item.id)},
                                    reason);
            }
        }
    }
    return Error{ErrorCode::NotFound,
                 u"This office sees no item \"%1\" in that plan. Nothing was changed."_s.arg(
                     key.toString())};
}

Result<> enrol(Workspace &workspace, const CaseId &id, const EnrolledSetting &setting)
{
    const auto known = checkKnown(workspace.profile().parts().settings, setting.setting);
    if (!known) {
        return known;
    }
    if (!setting.from.isValid() || setting.from > workspace.today()) {
        return Error{ErrorCode::InvalidArgument,
                     u"Somebody is enrolled from a day that has come. Nothing was changed."_s};
    }
    const Result<EntityId> added = addToArea(workspace, id, planArea(), setting);
    return added ? Result<>() : added.error();
}

Result<std::vector<std::pair<CodeKey, int>>> enrolled(const Workspace &workspace)
{
    std::vector<std::pair<CodeKey, int>> counts;
    for (const SettingDefinition &setting : workspace.profile().parts().settings) {
        counts.emplace_back(setting.key, 0);
    }
    const Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    for (const ReleasePlan &plan : *plans) {
        const Result<PlanRecords> records = PlanRecords::of(workspace, plan.id);
        if (!records) {
            return records.error();
        }
        const std::vector<EnrolledSetting> settings = records->values<EnrolledSetting>();
        for (auto &[key, count] : counts) {
            count += !settings.empty() && settings.back().setting == key ? 1 : 0;
        }
    }
    return counts;
}

} // namespace landgang::workspace
