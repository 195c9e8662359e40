// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/personfacts.h"

#include "core/base/digest.h"
#include "core/changelog/fields/casevalues.h"
#include "core/store/statementreader.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::toValue;

/// Keeps addresses of one case together in the private stream.
EntityId addressEntity(const CaseId &id)
{
    return EntityId::truncated(labelledSha256("address/1", id.view()));
}

Result<std::vector<store::StoredStatement>> addressStatements(const Workspace &workspace,
                                                              const CaseId &id)
{
    auto all =
        store::StatementReader(workspace.state().database()).ofPrivateField(Field::HomeAddress);
    if (all) {
        std::erase_if(*all, [&id](const store::StoredStatement &stored) {
            return stored.entity != addressEntity(id);
        });
    }
    return all;
}

Result<> checkBirth(const ReleasePlan &plan, const PersonFacts &facts)
{
    const auto *intake = plan.intake.latest();
    if (facts.birth
        && (!facts.birth->isValid() || (intake != nullptr && *facts.birth >= intake->value))) {
        return Error{ErrorCode::InvalidArgument,
                     u"Nobody comes in before being born; correct the day of birth. Nothing was "
                     "changed."_s};
    }
    return {};
}

template<typename T>
void setIf(Edit &edit, const changelog::Stream &stream, const EntityId &entity, Field field,
           const std::optional<T> &value, const Answer<T> &before)
{
    if (value) {
        edit.set(stream, entity, field, toValue(*value), seen(before));
    }
}

} // namespace

Result<> recordPersonFacts(Workspace &workspace, const CaseId &id, const PersonFacts &facts)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    if (const Result<> possible = checkBirth(*plan, facts); !possible) {
        return possible;
    }
    const Result<changelog::Stream> frame = frameStream(workspace, *plan);
    const Result<changelog::Stream> core = heldStream(workspace, plan->core);
    if (!frame || !core) {
        return frame ? core.error() : frame.error();
    }
    const EntityId &person = plan->entity;
    Edit edit(workspace);
    setIf(edit, *frame, person, Field::BirthDate, facts.birth, plan->frame.birth);
    setIf(edit, *frame, person, Field::Guardian, facts.guardian, plan->frame.guardian);
    setIf(edit, *frame, person, Field::AddressProtection, facts.protection, plan->frame.protection);
    setIf(edit, *core, person, Field::PersonLanguage, facts.language, plan->frame.language);
    setIf(edit, *core, person, Field::MunicipalityNow, facts.municipalityNow,
          plan->frame.municipalityNow);
    setIf(edit, *core, person, Field::MunicipalityAfter, facts.municipalityAfter,
          plan->municipalityAfter);
    return edit.commit();
}

ConsentGiver consentGiverOf(const ReleasePlan &plan, QDate today)
{
    const auto *birth = plan.frame.birth.latest();
    return birth == nullptr ? ConsentGiver::Person : consentGiver(birth->value, today);
}

Result<> recordAddress(Workspace &workspace, const CaseId &id, const QString &address)
{
    if (const Result<ReleasePlan> plan = workspace.plan(id); !plan) {
        return plan.error();
    }
    const auto before = addressStatements(workspace, id);
    if (!before) {
        return before.error();
    }
    std::vector<StatementId> old;
    for (const store::StoredStatement &stored : *before) {
        old.push_back(stored.statement.id);
    }
    Edit edit(workspace);
    edit.set(workspace.state().parts().privateStream, addressEntity(id), Field::HomeAddress,
             {{id.toBytes(), address.trimmed()}}, old);
    return edit.commit();
}

Result<QString> addressOf(const Workspace &workspace, const CaseId &id)
{
    const auto statements = addressStatements(workspace, id);
    if (!statements) {
        return statements.error();
    }
    return statements->empty() ? QString()
                               : statements->back().statement.value.text(1).value_or(QString());
}

Result<QString> printableAddress(const Workspace &workspace, const CaseId &id)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    for (const auto &statement : plan->frame.protection.statements) {
        // Of two answers the more careful counts.
        if (!mayLeaveOffice(statement.value)) {
            return QString();
        }
    }
    return addressOf(workspace, id);
}

} // namespace landgang::workspace
