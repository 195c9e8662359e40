// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/conditionalacceptance.h"

namespace landgang {
namespace {

bool isMet(ConditionKind kind, const CaseFacts &facts)
{
    switch (kind) {
    case ConditionKind::DateConfirmed:
        return facts.releaseStatus && *facts.releaseStatus >= DateStatus::Decided;
    case ConditionKind::ConsentGiven:
        return facts.consentUntil && *facts.consentUntil >= facts.today;
    case ConditionKind::MunicipalityConfirmed: return facts.municipalityAgreed;
    case ConditionKind::Other: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

ConditionState stateOf(const Condition &condition, const CaseFacts &facts)
{
    if (isMet(condition.kind, facts)) {
        return ConditionState::Met;
    }
    const bool expired = condition.validUntil && *condition.validUntil < facts.today;
    return expired ? ConditionState::Expired : ConditionState::Open;
}

} // namespace landgang
