// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "core/store/database.h"

#include <vector>

namespace landgang::store {

/// Reads release plans out of the projections. What this office may not see is not there. Areas
/// come in the order of their keys; the workspace puts them in the profile's. `owner` is
/// the first of `owners`. Errors of all:
/// Database, StoreDamaged.
class PlanReader
{
public:
    explicit PlanReader(const Database &database);

    Result<std::vector<ReleasePlan>> all() const;
    /// Errors: NotFound too.
    Result<ReleasePlan> one(const CaseId &id) const;

private:
    const Database &m_database;
};

/// The entity of a case in its core and identity streams.
[[nodiscard]] EntityId caseEntity(const CaseId &id);
/// The entity of a need area in its stream.
[[nodiscard]] EntityId areaEntity(const StreamId &stream);
/// The entity of a profile's item in its area's stream: the same wherever it is laid out.
[[nodiscard]] EntityId itemEntity(const StreamId &stream, const ItemKey &key);

/// The entity of one date of a case. Two who write the same date write of one thing.
[[nodiscard]] EntityId dateEntity(const CaseId &id, DateKind kind, const QString &place);

} // namespace landgang::store
