// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/planrecords.h"

#include "core/store/statementreader.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {

Result<PlanRecords> PlanRecords::of(const Workspace &workspace, const CaseId &id)
{
    const auto statements = store::StatementReader(workspace.state().database()).ofCase(id);
    if (!statements) {
        return statements.error();
    }
    PlanRecords records;
    for (const store::StoredStatement &stored : *statements) {
        records.m_streams[stored.stream][{stored.entity, stored.field}].push_back(stored.statement);
    }
    return records;
}

QString recordKey(const EntityId &entity)
{
    return entity.toHex().left(8);
}

} // namespace landgang::workspace
